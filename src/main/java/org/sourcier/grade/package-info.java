/** The letter and the number of each claim, with the facts and the rule they rest on. */
@org.jspecify.annotations.NullMarked
package org.sourcier.grade;
