package dev.plumb.postgres.kind.column;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumb.postgres.model.TypeName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TypeWidthTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          bigint                         | integer
          bigint[]                       | integer[]
          text                           | character varying(5)
          text                           | integer
          character varying(20)          | character varying(10)
          numeric                        | numeric(10,2)
          numeric(10,2)                  | numeric(10,4)
          numeric(10,2)                  | numeric(9,2)
          integer                        | character varying(3)
          integer                        | real
          shop.mood                      | shop.state
          timestamp without time zone    | timestamp(0) without time zone
          timestamp without time zone    | date
          """)
  void saysWhenValuesMayNotFit(String before, String after) {
    assertThat(TypeWidth.mayNotFit(new TypeName(before), new TypeName(after))).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          integer                        | bigint
          smallint[]                     | integer[]
          character varying(5)           | character varying(9)
          character varying(5)           | text
          character varying(5)           | character varying
          character(5)                   | character varying(5)
          numeric(9,2)                   | numeric(10,2)
          numeric(9,2)                   | numeric
          shop.mood                      | text
          uuid                           | character varying
          timestamp(3) without time zone | timestamp without time zone
          date                           | timestamp with time zone
          """)
  void isSilentWhenAllValuesFit(String before, String after) {
    assertThat(TypeWidth.mayNotFit(new TypeName(before), new TypeName(after))).isFalse();
  }
}
