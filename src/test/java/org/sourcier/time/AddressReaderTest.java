package org.sourcier.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressReaderTest {
  @ParameterizedTest
  @CsvSource({
    "https://news.example.org/world/2023/9/4/port-closed, 2023-09-04",
    "https://news.example.org/2019-03-08-port-closed.html, 2019-03-08",
    "https://news.example.org/2019/02/30/port-closed, none",
    "https://news.example.org/port/2019/03, none",
    "https://news.example.org/story-2019/12/123456, none"
  })
  void anAddressCarriesADayOfTheCalendar(String address, String expected) {
    assertEquals(
        expected,
        new AddressReader().read(address).map(d -> d.interval().from().toString()).orElse("none"));
  }
}
