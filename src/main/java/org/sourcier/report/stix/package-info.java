/** The claims as a bundle of STIX 2.1 for platforms of threat intelligence. */
@org.jspecify.annotations.NullMarked
package org.sourcier.report.stix;
