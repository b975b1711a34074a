package org.journeymaps.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.journeymaps.platform.Outage;
import org.journeymaps.platform.People;
import org.journeymaps.platform.Texts;
import org.journeymaps.problem.Conflict;
import org.journeymaps.problem.Forbidden;
import org.journeymaps.problem.Invalid;
import org.journeymaps.problem.NotFound;
import org.journeymaps.problem.Problem;
import org.journeymaps.problem.Text;
import org.journeymaps.problem.Unfinished;
import org.journeymaps.problem.VersionMissing;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The only place where an error becomes a status and words; what is unexpected goes out as a logged id and nothing else. */
@Provider
public final class ProblemMapper implements ExceptionMapper<Throwable> {
    private static final Logger LOG = LoggerFactory.getLogger(ProblemMapper.class);
    private static final int PRECONDITION_REQUIRED = 428;
    private static final int NOT_FOUND = 404;
    private static final Set<Integer> WORDED = Set.of(400, 403, 404, 405, 406, 415);

    private final Texts texts;
    private final People people;

    @Inject
    public ProblemMapper(Texts texts, People people) {
        this.texts = texts;
        this.people = people;
    }

    @Override
    public Response toResponse(Throwable failure) {
        if (failure instanceof Problem problem) {
            logUnexpectedCause(problem);
            return response(status(problem), json(problem));
        }
        if (failure instanceof WebApplicationException refused) {
            if (refused.getCause() instanceof Problem problem) {
                return toResponse(problem);
            }
            return response(refused.getResponse().getStatus());
        }
        return unexpected(failure);
    }

    private Response response(int status) {
        if (status == NOT_FOUND) {
            return toResponse(new NotFound());
        }
        String key = WORDED.contains(status) ? "jm.problem.status." + status : "jm.problem.status.400";
        return response(status, ProblemJson.general(texts.of(Text.of(key))));
    }

    private Response unexpected(Throwable failure) {
        String id = UUID.randomUUID().toString();
        Outage.of(failure)
                .ifPresentOrElse(
                        cause -> LOG.error("Unexpected failure {}: the database is away: {}", id, cause),
                        () -> LOG.error("Unexpected failure {}", id, failure));
        return response(500, ProblemJson.general(texts.of(Text.of("jm.problem.unexpected", id))));
    }

    private static void logUnexpectedCause(Problem problem) {
        if (problem instanceof Unfinished unfinished && !(unfinished.getCause() instanceof Problem)) {
            LOG.error("Issue {} was created and not linked", unfinished.created(), unfinished);
        }
    }

    private static int status(Problem problem) {
        if (problem instanceof NotFound) {
            return NOT_FOUND;
        } else if (problem instanceof Forbidden) {
            return 403;
        } else if (problem instanceof Conflict) {
            return 412;
        } else if (problem instanceof VersionMissing) {
            return PRECONDITION_REQUIRED;
        } else if (problem instanceof Unfinished) {
            return problem.getCause() instanceof Problem why ? status(why) : 500;
        }
        return 400;
    }

    private ProblemJson json(Problem problem) {
        String words = texts.of(problem.text());
        if (problem instanceof Invalid invalid) {
            return ProblemJson.of(invalid.faults(), texts);
        } else if (problem instanceof Conflict conflict && !conflict.field().isEmpty()) {
            Map<String, String> errors = Map.of(conflict.field(), words);
            return new ProblemJson(List.of(), errors, null, ProblemJson.ConflictJson.of(conflict, people), null);
        } else if (problem instanceof Unfinished unfinished) {
            return new ProblemJson(words(words, unfinished), Map.of(), null, null, unfinished.created());
        }
        return ProblemJson.general(words);
    }

    /** What came to be, and why nothing more did, if that is for the viewer to know. */
    private List<String> words(String words, Unfinished unfinished) {
        return unfinished.getCause() instanceof Problem why ? List.of(words, texts.of(why.text())) : List.of(words);
    }

    private static Response response(int status, ProblemJson body) {
        return Response.status(status)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(body)
                .build();
    }
}
