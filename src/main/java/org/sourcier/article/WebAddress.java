package org.sourcier.article;

import java.util.Locale;

/** Addresses made comparable: the same page under its many spellings. */
final class WebAddress {
  private WebAddress() {}

  /** Without scheme, "www.", "m." or "amp.", fragment, query of trackers and closing slash. */
  static String key(String url) {
    String bare =
        url.strip()
            .replaceFirst("(?i)^https?://", "")
            .replaceFirst("(?i)^(?:www|m|mobile|amp)\\.", "")
            .replaceFirst("#.*$", "")
            .replaceFirst("\\?(?:utm_|fbclid|gclid|xtor|at_|ref=|cmpid).*$", "")
            .replaceFirst("(?i)[./](?:amp)/?(?:\\.html)?$", "")
            .replaceFirst("/$", "");
    int path = bare.indexOf('/');
    return path < 0
        ? bare.toLowerCase(Locale.ROOT)
        : bare.substring(0, path).toLowerCase(Locale.ROOT) + bare.substring(path);
  }
}
