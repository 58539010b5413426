package org.sourcier.report.citation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sourcier.report.Sample;
import org.sourcier.report.json.Schemas;
import org.sourcier.report.wording.Wording;
import org.sourcier.text.Language;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CslWriterTest {
  private final byte[] written =
      new CslWriter(Wording.in(Language.FR)).write(new Sample().analysis());

  @Test
  void theItemsKeepTheSchemaOfCitationProcessors() throws Exception {
    assertEquals(List.of(), Schemas.problems("csl-items.json", written));
  }

  @Test
  void theSchemaRefusesWhatItDoesNotKnow() throws Exception {
    byte[] wrong =
        "[{\"id\": 1, \"type\": \"article\", \"outlet\": \"x\"}]".getBytes(StandardCharsets.UTF_8);
    assertNotEquals(List.of(), Schemas.problems("csl-items.json", wrong));
  }

  @Test
  void anArticleGivesItsOutletDateAndAddress() {
    JsonNode item = new JsonMapper().readTree(written).get(0);
    assertEquals("Le Phare", item.at("/container-title").asString());
    assertEquals("[[2031,3,1]]", item.at("/issued/date-parts").toString());
    assertEquals("https://example.org/1", item.at("/URL").asString());
  }
}
