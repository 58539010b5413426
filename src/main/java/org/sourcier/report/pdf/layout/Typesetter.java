package org.sourcier.report.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.sourcier.report.block.Block;
import org.sourcier.report.block.Document;
import org.sourcier.report.block.PageBreak;
import org.sourcier.report.block.TitlePage;
import org.sourcier.report.pdf.font.Fonts;

/** Finds the place of everything a document says. */
public final class Typesetter {
  private final Fonts fonts;

  /** Sets in {@code fonts}. */
  public Typesetter(Fonts fonts) {
    this.fonts = fonts;
  }

  /** Lays {@code document} out; the same document always gives the same layout. */
  public Laid lay(Document document) {
    Paper paper = Paper.of(document.paper());
    Headings headings = new Headings(document.blocks());
    Setting setting = setting(document, headings);
    List<Slab> slabs = slabs(document, setting, headings, paper);
    Placer placer = new Placer(paper, setting.metrics(), running(document, setting));
    List<Sheet> sheets = placer.sheets(new Paginator(slabs, paper).pages());
    return new Laid(
        sheets,
        setting.tags().tags(),
        placer.places(),
        headings.entries().stream()
            .filter(entry -> !entry.text().isBlank())
            .map(entry -> new Laid.Bookmark(entry.level(), entry.text(), entry.anchor()))
            .toList(),
        setting.metrics().missing());
  }

  private Setting setting(Document document, Headings headings) {
    Metrics metrics = new Metrics(fonts);
    Set<String> anchors = Anchors.of(document.blocks());
    headings.entries().forEach(entry -> anchors.add(entry.anchor()));
    return new Setting(
        metrics,
        new LineBreaker(metrics),
        new InlineSetter(metrics, anchors),
        new TagTree(document.language()));
  }

  private static List<Slab> slabs(
      Document document, Setting setting, Headings headings, Paper paper) {
    Frame frame = new Frame(0, paper.textWidth(false), Frame.GUTTER, setting.tags().document());
    BlockSetter setter = new BlockSetter(setting, headings, document, paper);
    List<Slab> slabs = new ArrayList<>();
    boolean broken = false;
    for (Block block : document.blocks()) {
      List<Slab> set = setter.slabs(block, frame);
      boolean starts = broken && !slabs.isEmpty();
      slabs.addAll(starts ? Slabs.first(set, slab -> slab.reluctant(Cut.ALWAYS)) : set);
      broken = block instanceof PageBreak || (broken && set.isEmpty());
    }
    return turned(slabs);
  }

  /** The same, headings turned sideways with what they are kept with. */
  private static List<Slab> turned(List<Slab> slabs) {
    List<Slab> turned = new ArrayList<>(slabs);
    for (int i = slabs.size() - 2; i >= 0; i--) {
      if (turned.get(i).cut().keepNext() && turned.get(i + 1).cut().wide()) {
        turned.set(i, turned.get(i).sideways());
      }
    }
    return turned;
  }

  private static RunningLines running(Document document, Setting setting) {
    boolean titled = !document.blocks().isEmpty() && document.blocks().get(0) instanceof TitlePage;
    return new RunningLines(
        setting, document.title(), document.creator(), document.marking(), titled);
  }
}
