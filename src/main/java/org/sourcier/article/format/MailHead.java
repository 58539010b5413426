package org.sourcier.article.format;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Tells a mail (RFC 5322) from a text: it begins with fields, one of which only mails have. */
final class MailHead {
  private static final int LINES = 100;
  private static final Pattern FIELD = Pattern.compile("[!-9;-~]{1,60}:.*");
  private static final List<String> ONLY_IN_MAILS =
      List.of(
          "mime-version:",
          "received:",
          "message-id:",
          "return-path:",
          "dkim-signature:",
          "delivered-to:",
          "content-type:",
          "x-mozilla-status:");

  private MailHead() {}

  /** Whether a text begins as a mail does. */
  static boolean begins(String text) {
    boolean mail = false;
    for (String line : text.lines().limit(LINES).toList()) {
      String lower = line.toLowerCase(Locale.ROOT);
      if (ONLY_IN_MAILS.stream().anyMatch(lower::startsWith)) {
        mail = true;
      } else if (line.isBlank()) {
        return mail;
      } else if (!continues(line) && !FIELD.matcher(line).matches()) {
        return false;
      }
    }
    return mail;
  }

  /** A folded field goes on after white space; an mbox file begins with a line of its own. */
  private static boolean continues(String line) {
    return line.startsWith(" ") || line.startsWith("\t") || line.startsWith("From ");
  }
}
