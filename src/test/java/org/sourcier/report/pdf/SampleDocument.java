package org.sourcier.report.pdf;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.sourcier.report.block.Anchor;
import org.sourcier.report.block.Attachment;
import org.sourcier.report.block.Badge;
import org.sourcier.report.block.Block;
import org.sourcier.report.block.Callout;
import org.sourcier.report.block.Card;
import org.sourcier.report.block.Chain;
import org.sourcier.report.block.Contents;
import org.sourcier.report.block.Document;
import org.sourcier.report.block.EndNotes;
import org.sourcier.report.block.Excerpt;
import org.sourcier.report.block.Fields;
import org.sourcier.report.block.Figure;
import org.sourcier.report.block.Heading;
import org.sourcier.report.block.Inline;
import org.sourcier.report.block.Items;
import org.sourcier.report.block.Link;
import org.sourcier.report.block.Marking;
import org.sourcier.report.block.Matrix;
import org.sourcier.report.block.PageBreak;
import org.sourcier.report.block.Paper;
import org.sourcier.report.block.Paragraph;
import org.sourcier.report.block.Run;
import org.sourcier.report.block.StackedBars;
import org.sourcier.report.block.Style;
import org.sourcier.report.block.Table;
import org.sourcier.report.block.Target;
import org.sourcier.report.block.Timeline;
import org.sourcier.report.block.TitlePage;
import org.sourcier.report.block.Tone;

/** A document with a block of every kind, about a harbour nobody knows. */
final class SampleDocument {
  static final String LEDGER = "{\"claims\": [\"Le port de Karsa a fermé\", \"항구\"]}\n";

  private static final String LONG =
      "Le ministère des Transports affirme que le port de Karsa a fermé ses portes le 3 mars, "
          + "après trois semaines d’avaries, et que « la sécurité des équipages n’était plus "
          + "assurée »\u00A0; la capitainerie, jointe par téléphone, s’en tient à un "
          + "« ralentissement » dont elle ne donne ni la cause ni la durée. ";

  private static final List<Tone> TONES = List.copyOf(EnumSet.allOf(Tone.class));

  private SampleDocument() {}

  static Document document() {
    return document(blocks());
  }

  static Document document(List<Block> blocks) {
    return new Document(
        "fr",
        "Le port de Karsa\u00A0: qui affirme quoi",
        "Qui affirme la fermeture du port de Karsa, et sur la foi de qui",
        List.of("Karsa", "port", "fermeture"),
        "Sourcier 0.1.0",
        Optional.of(LocalDate.of(2025, 3, 14)),
        Paper.A4,
        Optional.of(Marking.of("TLP:AMBER+STRICT")),
        blocks,
        Optional.of(
            new Attachment(
                "karsa.json",
                "application/json",
                "Le registre des affirmations",
                LEDGER.getBytes(StandardCharsets.UTF_8))));
  }

  static List<Block> blocks() {
    List<Block> blocks = new ArrayList<>(front());
    blocks.addAll(pictures());
    blocks.add(Heading.of(1, "Les affirmations", "claims"));
    for (int i = 1; i <= 6; i++) {
      blocks.add(card(i));
    }
    blocks.add(Heading.of(1, "Tableau des affirmations secondaires", "rest"));
    blocks.add(table(30));
    blocks.add(Heading.of(1, "Notes", "notes"));
    blocks.add(new EndNotes(List.of(note(1), note(2), note(3))));
    return blocks;
  }

  private static List<Block> front() {
    return List.of(
        new TitlePage(
            "Note sur les sources",
            "Le port de Karsa\u00A0: qui affirme quoi, et sur la foi de qui",
            "Quatre articles de presse, du 1er au 14 mars 2025",
            List.of(
                Fields.Field.of("Articles", Inline.text("4, dont 3 en français et 1 en anglais")),
                Fields.Field.of("Arrêté au", Inline.text("14 mars 2025")),
                Fields.Field.of("Version", Inline.text("Sourcier 0.1.0, règles 3f9a62c1"))),
            List.of(Inline.text("Aucune intelligence artificielle générative n’a été employée."))),
        new Callout(
            "L’ESSENTIEL",
            Tone.NEUTRAL,
            List.of(
                new Paragraph(
                    List.of(
                        Inline.text(
                            "Le ministère des Transports affirme que le port de Karsa est fermé"
                                + " depuis le 3 mars. "),
                        Inline.strong("La capitainerie dément."),
                        Inline.text(
                            " Les quatre articles remontent à une seule dépêche\u00A0: le nombre"
                                + " des articles ne vaut pas confirmation.")),
                    Paragraph.Rank.LEAD))),
        new Contents("Sommaire", 2),
        new PageBreak(),
        Heading.of(1, "Jugements principaux sur les sources", "key"),
        new Items(
            Items.Order.NUMBERED,
            List.of(
                List.of(Inline.strong("Une seule origine. "), Inline.text(LONG)),
                List.of(Inline.text("Le démenti est sec. "), Link.note(2, "n2", "Note 2")),
                List.of(Inline.text("Rien d’autre que des paroles.")))),
        Heading.of(2, "Ce que disent les sources", "sources"),
        Paragraph.of(
            Inline.text(LONG),
            new Anchor("ref1"),
            Link.note(1, "n1", "Note 1"),
            Inline.text(" " + LONG),
            Run.of("7 articles", Style.STRUCK),
            Inline.text(" une origine. "),
            new Run("조선중앙통신", Style.PLAIN, Optional.of("ko")),
            Inline.text(" et "),
            new Run("Вестник порта", Style.EMPHASIS, Optional.of("ru")),
            Inline.text(", voir "),
            Link.to("claims", "les affirmations", "Aller aux affirmations"),
            Inline.text(" ou "),
            new Link(
                List.of(Inline.text("le site du port")),
                new Target.Web("https://port.example/karsa?jour=3"),
                "Site du port de Karsa"),
            Inline.text(".")),
        new Items(
            Items.Order.BULLETED,
            List.of(
                List.of(Inline.text("Une affirmation du ministère.")),
                List.of(Inline.text("Une autre de la capitainerie, " + LONG)))),
        new Paragraph(
            List.of(Inline.text("Lecture\u00A0: une note en petit corps.")), Paragraph.Rank.NOTE));
  }

  private static List<Block> pictures() {
    return List.of(
        Heading.of(1, "Vues d’ensemble", "views"),
        Heading.of(2, "Qui parle", "who"),
        new StackedBars(
            new Figure.Legend(
                "fig1",
                "Figure 1. Affirmations par partie et par statut.",
                "Le ministère affirme 9 fois, la capitainerie 4 fois, des anonymes 3 fois."),
            List.of("rapporté", "allégué", "estimé", "démenti", "rumeur"),
            List.of(
                new StackedBars.Bar("Ministère des Transports", List.of(6, 2, 1, 0, 0)),
                new StackedBars.Bar("Capitainerie", List.of(1, 0, 0, 3, 0)),
                new StackedBars.Bar(
                    "Responsables qui ont requis l’anonymat", List.of(0, 1, 0, 0, 2)),
                new StackedBars.Bar("Analystes", List.of(0, 0, 2, 0, 0)))),
        Heading.of(2, "Affirmations et parties", "matrix"),
        matrix(List.of("Ministère", "Capitainerie", "Syndicat", "Analystes", "Anonymes")),
        Heading.of(2, "Qui relaie qui", "chains"),
        chain(),
        Heading.of(2, "Dates", "dates"),
        timeline());
  }

  static Matrix matrix(List<String> parties) {
    List<Matrix.Mark> signs =
        List.of(
            new Matrix.Mark(Matrix.Stance.ASSERTS, false, "affirme"),
            new Matrix.Mark(Matrix.Stance.ASSERTS, true, "affirme et apporte un élément"),
            new Matrix.Mark(Matrix.Stance.DENIES, false, "dément"),
            new Matrix.Mark(Matrix.Stance.BOTH, false, "affirme puis dément"),
            new Matrix.Mark(Matrix.Stance.SILENT, false, "ne dit rien"));
    List<Matrix.Row> rows = new ArrayList<>();
    for (int i = 1; i <= 5; i++) {
      List<Matrix.Mark> marks = new ArrayList<>();
      for (int k = 0; k < parties.size(); k++) {
        marks.add(signs.get((i * 3 + k * 2) % signs.size()));
      }
      Link link = Link.to("c" + i, "C" + i, "Aller à l’affirmation C" + i);
      Inline text = Inline.text(" Le port de Karsa a fermé ses portes le " + i + " mars");
      rows.add(new Matrix.Row(List.of(link, text), marks));
    }
    return new Matrix(
        new Figure.Legend(
            "fig2",
            "Figure 2. Qui affirme et qui dément.",
            "Le ministère affirme, la capitainerie dément."),
        "Affirmation",
        parties,
        rows,
        signs);
  }

  static Chain chain() {
    return new Chain(
        new Figure.Legend(
            "fig3",
            "Figure 3. D’où vient la fermeture du 3 mars.",
            "Le ministère parle à une agence, que deux journaux reprennent."),
        List.of(
            new Chain.Node("m", Chain.Kind.ORIGIN, "Ministère des Transports", "porte-parole"),
            new Chain.Node("u", Chain.Kind.DEAD_END, "« une source portuaire »", "sans nom"),
            new Chain.Node("a", Chain.Kind.RELAY, "Agence du Littoral", "dépêche du 4 mars"),
            new Chain.Node("j", Chain.Kind.ARTICLE, "Le Phare", "001, 5 mars"),
            new Chain.Node("g", Chain.Kind.ARTICLE, "Gazette de Karsa", "002, 6 mars"),
            new Chain.Node("h", Chain.Kind.ARTICLE, "Harbour Daily", "003, 7 mars")),
        List.of(
            new Chain.Arrow("m", "a", "déclare"),
            new Chain.Arrow("a", "j", "cité par"),
            new Chain.Arrow("a", "g", "cité par"),
            new Chain.Arrow("m", "g", ""),
            new Chain.Arrow("u", "h", "confie"),
            new Chain.Arrow("g", "a", "")));
  }

  static Timeline timeline() {
    return new Timeline(
        new Figure.Legend(
            "fig4",
            "Figure 4. Faits rapportés et parutions.",
            "La fermeture est datée du 3 mars, les articles paraissent du 5 au 7 mars."),
        List.of("Faits", "Parutions"),
        List.of(
            entry("2023-07-01", 0, "été 2023", "Premières avaries au quai nord"),
            entry("2025-03-03", 0, "3 mars 2025", "Fermeture du port, selon le ministère"),
            entry("2025-03-04", 0, "4 mars 2025", "Démenti de la capitainerie"),
            entry("2025-03-05", 1, "5 mars 2025", "Le Phare"),
            entry("2025-03-05", 1, "5 mars 2025", "Littoral Matin"),
            entry("2025-03-06", 1, "6 mars 2025", "Gazette de Karsa"),
            entry("2025-03-07", 1, "7 mars 2025", "Harbour Daily")));
  }

  private static Timeline.Entry entry(String date, int lane, String when, String text) {
    return new Timeline.Entry(LocalDate.parse(date), lane, when, List.of(Inline.text(text)));
  }

  static Card card(int number) {
    Tone tone = TONES.get(number % TONES.size());
    return new Card(
        "C" + number + "  ·  Ministère des Transports",
        Heading.of(
            2, "Le port de Karsa a fermé ses portes le " + number + " mars 2025", "c" + number),
        Optional.of(
            new Badge("F3", "Source F, ne peut être jugée\u00A0; information 3, possible", tone)),
        tone,
        List.of(
            new Fields(
                List.of(
                    Fields.Field.of("Affirmé par", Inline.text("le ministère des Transports")),
                    Fields.Field.of("Relais", Inline.text("Agence du Littoral, puis Le Phare")))),
            new Excerpt(
                "Ses mots",
                "fr",
                List.of(
                    Inline.text("Le porte-parole "),
                    Run.of("a affirmé mardi", Style.CUE),
                    Inline.text(
                        " que le port « ne rouvrirait pas avant l’automne » et que les équipages"
                            + " avaient été prévenus de longue date.")),
                List.of(Inline.text("Le Phare, 5 mars 2025, § 3 "), Link.note(1, "n1", "Note 1")),
                tone),
            new Excerpt(
                "Démenti sec",
                "en",
                List.of(
                    Inline.text("“The port is open,” the harbour master "),
                    Run.of("said", Style.CUE),
                    Inline.text(".")),
                List.of(
                    Inline.text("Harbour Daily, 7 mars 2025, § 1 "), Link.note(2, "n2", "Note 2")),
                Tone.CONTESTED),
            new Fields(
                List.of(
                    Fields.Field.of(
                        "Lettre", Inline.strong("F. "), Inline.text("Registre muet sur elle.")),
                    Fields.Field.of("Chiffre", Inline.strong("3. "), Inline.text(LONG)))),
            Paragraph.of(Inline.text("Une seule origine pour trois articles."))));
  }

  static Table table(int rows) {
    List<Table.Row> all = new ArrayList<>();
    for (int i = 1; i <= rows; i++) {
      String text = i % 7 == 0 ? LONG : "Le quai n° " + i + " est fermé";
      all.add(
          new Table.Row(
              List.of(
                  Table.Cell.of(Inline.text("C" + i)),
                  Table.Cell.of(Inline.text(text)),
                  new Table.Cell(
                      List.of(Inline.text(i % 3 == 0 ? "contesté" : "ministère")),
                      i % 3 == 0 ? Tone.CONTESTED : Tone.NEUTRAL),
                  Table.Cell.of(Inline.text(Integer.toString(i * 37))))));
    }
    return new Table(
        "Tableau 1. Affirmations secondaires",
        List.of(
            new Table.Column("N°", 1, Table.Align.LEFT),
            new Table.Column("Affirmation", 6, Table.Align.LEFT),
            new Table.Column("Partie", 2, Table.Align.LEFT),
            new Table.Column("Signes", 1, Table.Align.RIGHT)),
        all,
        true);
  }

  private static EndNotes.Note note(int number) {
    return new EndNotes.Note(
        number,
        "n" + number,
        List.of(
            Run.of("Le Phare", Style.EMPHASIS),
            Inline.text(", « Karsa ferme », 5 mars 2025, "),
            new Link(
                List.of(Inline.text("https://phare.example/2025/03/05/karsa-ferme")),
                new Target.Web("https://phare.example/2025/03/05/karsa-ferme"),
                "Article du Phare"),
            Inline.text(
                ", § 3, sha256 "
                    + "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")),
        List.of(Link.to("ref1", "↑ Retour", "Retour au texte"), Link.to("c1", "↑ C1", "Vers C1")));
  }
}
