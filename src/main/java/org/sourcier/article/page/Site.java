package org.sourcier.article.page;

import java.net.URI;
import java.util.Optional;

/**
 * Where a page stands.
 *
 * @param host without "www."
 */
public record Site(String host) {

  /** Of an address; nothing where it is none. */
  public static Optional<Site> of(String url) {
    try {
      return Optional.ofNullable(URI.create(url).getHost())
          .map(host -> new Site(host.startsWith("www.") ? host.substring(4) : host));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
