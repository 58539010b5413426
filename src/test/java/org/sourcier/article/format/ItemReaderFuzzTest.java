package org.sourcier.article.format;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.util.List;
import org.sourcier.OwnFault;

/** Any bytes are an article or are refused in one line, in bounded time. */
public class ItemReaderFuzzTest {
  private static final Limits LIMITS = new Limits(4_000_000, 200_000, 300);

  @FuzzTest(maxDuration = "1h")
  public void anyFile(byte[] bytes) {
    List<Outcome> outcomes = new ItemReader(LIMITS).read(new Item("a", bytes));
    assertFalse(outcomes.isEmpty());
    for (Outcome outcome : outcomes) {
      if (outcome instanceof Outcome.Remark remark) {
        assertTrue(remark.message().matches(".{10,300}"), remark.message());
        assertFalse(remark.message().contains("seconds"), remark.message());
      }
    }
  }

  /** What parsers of others throw is caught one level above; what we throw is a fault. */
  @FuzzTest(maxDuration = "1h")
  void noFaultOfOurOwn(byte[] bytes) throws IOException {
    OwnFault.sought(
        () -> {
          try {
            new Intake(LIMITS, FormatRules.packed()).open(new Item("a", bytes));
          } catch (Unreadable e) {
            assertTrue(e.fault().text().length() > 10, e.fault().text());
          }
        });
  }
}
