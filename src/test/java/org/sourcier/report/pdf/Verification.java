package org.sourcier.report.pdf;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** Asks veraPDF what is wrong with a file. */
final class Verification {
  static {
    VeraGreenfieldFoundryProvider.initialise();
  }

  private Verification() {}

  /** The rules of PDF/A-3A and PDF/UA-1 that {@code pdf} breaks, with where. */
  static List<String> failures(byte[] pdf) throws Exception {
    List<String> failures = new ArrayList<>();
    for (PDFAFlavour flavour : List.of(PDFAFlavour.PDFA_3_A, PDFAFlavour.PDFUA_1)) {
      try (PDFAParser parser =
              Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
          PDFAValidator validator =
              Foundries.defaultInstance().createValidator(flavour, 100, false, false, false)) {
        for (TestAssertion assertion : validator.validate(parser).getTestAssertions()) {
          failures.add(
              flavour
                  + " "
                  + assertion.getRuleId().getClause()
                  + "-"
                  + assertion.getRuleId().getTestNumber()
                  + " "
                  + assertion.getMessage()
                  + " "
                  + assertion.getLocation().getContext());
        }
      }
    }
    return failures;
  }
}
