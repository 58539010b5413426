package org.sourcier.report.pdf.font;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The faces in memory; each is read on first use and only once. */
public final class Fonts {
  private final Map<Face, Typeface> typefaces = new ConcurrentHashMap<>();

  private Fonts() {}

  /** The fonts shipped with the program. */
  public static Fonts load() {
    return new Fonts();
  }

  /** The measures of {@code face}. */
  public Typeface typeface(Face face) {
    return typefaces.computeIfAbsent(face, wanted -> new Typeface(bytes(wanted)));
  }

  private static byte[] bytes(Face face) {
    try (InputStream in = Fonts.class.getResourceAsStream(face.resource())) {
      if (in == null) {
        throw new IllegalStateException("the font " + face.resource() + " is not in the program");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
