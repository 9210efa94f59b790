package dev.plumb.core.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumb.core.diagnostic.CoreCode;
import dev.plumb.core.json.JsonFile;
import dev.plumb.core.json.JsonValue;
import dev.plumb.core.render.Styler;
import dev.plumb.core.source.SourceFile;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

/// One report in all formats. `-Dplumb.golden=write` writes them anew.
class LintFormatsTest {
  private static final Path GOLDEN = Path.of("src/test/resources/lint");

  @Test
  void forPeople() throws IOException {
    hold("report.txt", LintText.of(SampleReport.report(), Styler.PLAIN));
  }

  @Test
  void forPrograms() throws IOException {
    hold("report.json", LintJson.of(SampleReport.report()));
  }

  @Test
  void asSarifWithAllThatIsRequired() throws IOException {
    var text = LintSarif.of(SampleReport.report(), SampleReport.RULES, "plumb 1");
    hold("report.sarif", text);
    var log = json(text);
    assertThat(log.get("version").text()).isEqualTo("2.1.0");
    var run = log.get("runs").items().getFirst().fields();
    var driver = run.get("tool").fields().get("driver").fields();
    assertThat(driver.get("name").text()).isNotEmpty();
    var ids =
        driver.get("rules").items().stream().map(rule -> rule.fields().get("id").text()).toList();
    assertThat(ids).doesNotHaveDuplicates();
    for (var result : run.get("results").items()) {
      var fields = result.fields();
      int index = Math.toIntExact(fields.get("ruleIndex").number());
      assertThat(ids.get(index)).isEqualTo(fields.get("ruleId").text());
      assertThat(fields.get("level").text()).isIn("error", "warning", "note");
      assertThat(fields.get("message").fields().get("text").text()).isNotEmpty();
      var place =
          fields.get("locations").items().getFirst().fields().get("physicalLocation").fields();
      assertThat(place.get("artifactLocation").fields().get("uri").text())
          .isEqualTo("moves/0001%20first.sql");
      var region = place.get("region").fields();
      assertThat(region.get("endColumn").number())
          .isGreaterThan(region.get("startColumn").number());
    }
  }

  @Test
  void asJunit() throws Exception {
    var text = LintJunit.of(SampleReport.report());
    hold("junit.xml", text);
    var document =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(text)));
    assertThat(document.getElementsByTagName("testcase").getLength()).isEqualTo(3);
    assertThat(document.getElementsByTagName("failure").getLength()).isEqualTo(2);
  }

  @Test
  void asCommandsOfAGithubWorkflow() throws IOException {
    hold("github.txt", LintGithub.of(SampleReport.report()));
  }

  @Test
  void asCodeQualityOfGitlab() throws IOException {
    hold("gitlab.json", LintGitlab.of(SampleReport.report()));
  }

  private static Map<String, JsonValue> json(String text) {
    return JsonFile.read(new SourceFile("report", text), CoreCode.BAD_PLAN).getFirst().fields();
  }

  private static void hold(String name, String said) throws IOException {
    var file = GOLDEN.resolve(name);
    if ("write".equals(System.getProperty("plumb.golden"))) {
      Files.writeString(file, said);
    }
    assertThat(said).isEqualTo(Files.readString(file));
  }
}
