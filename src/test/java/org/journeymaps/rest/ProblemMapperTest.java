package org.journeymaps.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.journeymaps.problem.Conflict;
import org.journeymaps.problem.Fault;
import org.journeymaps.problem.Forbidden;
import org.journeymaps.problem.Invalid;
import org.journeymaps.problem.NotFound;
import org.journeymaps.problem.Text;
import org.journeymaps.problem.Unfinished;
import org.journeymaps.problem.VersionMissing;
import org.journeymaps.testing.EnglishTexts;
import org.junit.Test;

/** Turns every refusal into its status and Jira's error shape, and lets nothing out of what is unexpected. */
public class ProblemMapperTest {
    private final ProblemMapper mapper =
            new ProblemMapper(new EnglishTexts(), key -> java.util.Optional.of("Name of " + key));

    @Test
    public void givesEveryProblemItsStatus() {
        assertThat(status(new NotFound())).isEqualTo(404);
        assertThat(status(new Forbidden(Text.of("jm.problem.maynotedit")))).isEqualTo(403);
        assertThat(status(new Invalid("name", Text.of("jm.problem.required")))).isEqualTo(400);
        assertThat(status(new Conflict("name", "theirs", "mine", 9))).isEqualTo(412);
        assertThat(status(new VersionMissing())).isEqualTo(428);
    }

    @Test
    public void namesFieldsAndRows() {
        ProblemJson json = json(new Invalid(List.of(
                Fault.inField("name", Text.of("jm.problem.required")),
                Fault.inRow(3, "pain", Text.of("jm.problem.toolong", 4001, 4000)),
                Fault.inRow(12_345, null, Text.of("jm.problem.file.malformed")),
                Fault.general(Text.verbatim("As Jira says: {0}'s")))));

        assertThat(json.errors()).isEqualTo(Map.of("name", "Must be filled in."));
        assertThat(json.errorMessages())
                .containsExactly(
                        "Row 3, column pain: Has 4,001 characters; at most 4,000 fit.",
                        "Row 12345: A quoted cell is not closed.",
                        "As Jira says: {0}'s");
        assertThat(json.problems())
                .extracting(ProblemJson.RowJson::row, ProblemJson.RowJson::column)
                .containsExactly(tuple(3, "pain"), tuple(12_345, null));
    }

    @Test
    public void carriesBothValuesOfAConflict() {
        ProblemJson json = json(new Conflict("expected", -1.5, null, 9));

        assertThat(json.errors()).containsOnlyKeys("expected");
        assertThat(json.conflict()).isEqualTo(new ProblemJson.ConflictJson("expected", -1.5, null, 9));
    }

    @Test
    public void namesTheIssueThatCameToBeThoughTheRestFailed() {
        Unfinished unfinished = new Unfinished(
                Text.of("jm.problem.order.unlinked", "BACK-12"), "BACK-12", new IllegalStateException("secret"));

        assertThat(status(unfinished)).isEqualTo(500);
        assertThat(json(unfinished).created()).isEqualTo("BACK-12");
        assertThat(json(unfinished).errorMessages())
                .containsExactly("BACK-12 was created, but could not be linked here.");
    }

    @Test
    public void tellsWhyAnIssueThatCameToBeWasNotLinked() {
        Unfinished unfinished = new Unfinished(
                Text.of("jm.problem.order.unlinked", "BACK-12"),
                "BACK-12",
                new Forbidden(Text.of("jm.problem.maynotcontribute")));

        assertThat(status(unfinished)).isEqualTo(403);
        assertThat(json(unfinished).created()).isEqualTo("BACK-12");
        assertThat(json(unfinished).errorMessages()).hasSize(2);
    }

    @Test
    public void namesTheNumberOfAnAddressThatIsNone() {
        var refused = new BadRequestException(new Invalid("before", Text.of("jm.problem.wholenumber", 0, 9)));

        assertThat(mapper.toResponse(refused).getStatus()).isEqualTo(400);
        assertThat(((ProblemJson) mapper.toResponse(refused).getEntity()).errors())
                .containsOnlyKeys("before");
    }

    @Test
    public void answersMissingAddressesAsMissingRecords() {
        assertThat(mapper.toResponse(new NotFoundException("/secret/path")).getEntity())
                .isEqualTo(mapper.toResponse(new NotFound()).getEntity());
    }

    @Test
    public void wordsWhatJerseyRefuses() {
        assertThat(status(new NotSupportedException())).isEqualTo(415);
        assertThat(status(new NotAllowedException("GET"))).isEqualTo(405);
        assertThat(json(new BadRequestException("<b>reflected</b>")).errorMessages())
                .containsExactly("This request cannot be understood.");
        assertThat(json(new NotSupportedException()).errorMessages()).containsExactly("Send this as application/json.");
    }

    @Test
    public void tellsNothingOfWhatIsUnexpectedButAnId() {
        Response response = mapper.toResponse(new IllegalStateException("password=secret at /etc/jira"));

        assertThat(response.getStatus()).isEqualTo(500);
        assertThat(((ProblemJson) response.getEntity()).errorMessages())
                .singleElement()
                .asString()
                .matches("Something unexpected went wrong\\. .* [0-9a-f-]{36}\\.")
                .doesNotContain("secret", "jira");
    }

    private int status(RuntimeException failure) {
        return mapper.toResponse(failure).getStatus();
    }

    private ProblemJson json(RuntimeException failure) {
        return (ProblemJson) mapper.toResponse(failure).getEntity();
    }
}
