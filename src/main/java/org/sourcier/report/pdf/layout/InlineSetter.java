package org.sourcier.report.pdf.layout;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sourcier.report.block.Anchor;
import org.sourcier.report.block.Inline;
import org.sourcier.report.block.Link;
import org.sourcier.report.block.Run;
import org.sourcier.report.block.Style;
import org.sourcier.report.block.Target;
import org.sourcier.report.pdf.font.Face;

/** Gives running text its looks and tags. */
final class InlineSetter {
  private static final Pattern WEB = Pattern.compile("https?://[\\x21-\\x7E]{1,2000}");

  private final Metrics metrics;
  private final Set<String> anchors;

  /**
   * Sets text of a document.
   *
   * @param anchors all places of the document that a link may lead to
   */
  InlineSetter(Metrics metrics, Set<String> anchors) {
    this.metrics = metrics;
    this.anchors = anchors;
  }

  /** The stretches of {@code text}, whose plain parts have the look {@code base}. */
  List<Stretch> stretches(List<Inline> text, Look base, Tag tag) {
    Inline.Visitor<Stream<Stretch>> visitor = new Setter(base, tag);
    return text.stream().flatMap(inline -> inline.accept(visitor)).toList();
  }

  /** One stretch. */
  Stretch plain(String text, Look look, Tag tag) {
    return Stretch.plain(metrics.drawable(text), look, tag);
  }

  private final class Setter implements Inline.Visitor<Stream<Stretch>> {
    private final Look base;
    private final Tag tag;

    Setter(Look base, Tag tag) {
      this.base = base;
      this.tag = tag;
    }

    @Override
    public Stream<Stretch> run(Run run) {
      return Stream.of(stretch(run, base, runTag(run), Optional.empty()));
    }

    @Override
    public Stream<Stretch> link(Link link) {
      if (!isReachable(link.target())) {
        return link.text().stream().flatMap(this::run);
      }
      Tag linkTag = tag.running("Link");
      Optional<Jump> jump = Optional.of(new Jump(link.target(), link.description()));
      Look look = base.in(Colour.LINK);
      return link.text().stream().map(run -> stretch(run, look, linkTag, jump));
    }

    @Override
    public Stream<Stretch> anchor(Anchor anchor) {
      return Stream.of(
          new Stretch(
              "", base, 0, Stretch.Decor.NONE, tag, Optional.empty(), List.of(anchor.id())));
    }

    private Tag runTag(Run run) {
      Stream<Trait> language = run.language().<Trait>map(Trait.Lang::new).stream();
      Stream<Trait> line =
          switch (run.style()) {
            case CUE -> Stream.of(decoration("Underline"));
            case STRUCK -> Stream.of(decoration("LineThrough"));
            default -> Stream.empty();
          };
      Trait[] traits = Stream.concat(language, line).toArray(Trait[]::new);
      return traits.length == 0 ? tag : tag.running("Span", traits);
    }

    private Trait decoration(String line) {
      return new Trait.Attribute("Layout", "TextDecorationType", line);
    }
  }

  private boolean isReachable(Target target) {
    return target instanceof Target.Web web
        ? WEB.matcher(web.url()).matches()
        : target instanceof Target.Place place && anchors.contains(place.anchor());
  }

  private Stretch stretch(Run run, Look base, Tag tag, Optional<Jump> jump) {
    Look look = look(run.style(), base);
    double raise = run.style() == Style.NOTE_MARK ? base.size() * 0.36 : 0;
    String text = metrics.drawable(run.text());
    return new Stretch(text, look, raise, decor(run.style(), jump), tag, jump, List.of());
  }

  private static Look look(Style style, Look base) {
    return switch (style) {
      case PLAIN, CUE -> base;
      case STRONG -> base.in(base.face().strong());
      case EMPHASIS -> base.in(base.face().emphasised());
      case SMALL -> base.in(Face.SANS).sized(base.size() * 0.86).in(muted(base.colour()));
      case QUOTE -> base.in(Face.SERIF_ITALIC);
      case STRUCK -> base.in(muted(base.colour()));
      case NOTE_MARK -> base.in(Face.SANS_SEMIBOLD).sized(base.size() * 0.68);
    };
  }

  private static int muted(int colour) {
    return colour == Colour.INK ? Colour.GREY : colour;
  }

  private static Stretch.Decor decor(Style style, Optional<Jump> jump) {
    return switch (style) {
      case CUE -> Stretch.Decor.CUE;
      case STRUCK -> Stretch.Decor.STRUCK;
      case NOTE_MARK -> Stretch.Decor.NONE;
      default -> jump.isPresent() ? Stretch.Decor.LINK : Stretch.Decor.NONE;
    };
  }
}
