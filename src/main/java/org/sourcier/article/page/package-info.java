/** The article in a web page: its words and what the page says of it, apart from all around it. */
@org.jspecify.annotations.NullMarked
package org.sourcier.article.page;
