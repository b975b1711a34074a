package org.journeymaps.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.journeymaps.platform.Links;
import org.journeymaps.problem.Forbidden;
import org.journeymaps.problem.Text;

/** Lets a write in only as JSON and only from Jira's own pages (QS4): 415 for other types, 403 for a foreign Origin. */
@Provider
public final class WriteGuard implements ContainerRequestFilter {
    private static final Set<String> READS = Set.of("GET", "HEAD", "OPTIONS");

    private final Links links;

    @Inject
    public WriteGuard(Links links) {
        this.links = links;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (READS.contains(request.getMethod())) {
            return;
        }
        String origin = request.getHeaderString("Origin");
        if (origin != null && !isOurs(origin, request.getUriInfo().getBaseUri())) {
            throw new Forbidden(Text.of("jm.problem.foreignorigin"));
        }
        MediaType type = request.getMediaType();
        if (type == null || !MediaType.APPLICATION_JSON_TYPE.isCompatible(type) || type.isWildcardSubtype()) {
            throw new NotSupportedException();
        }
    }

    private boolean isOurs(String sent, URI request) {
        return Origin.of(sent)
                .filter(origin ->
                        origin.equals(Origin.of(request)) || origin.equals(Origin.of(URI.create(links.absoluteBase()))))
                .isPresent();
    }

    /** Scheme, host and port as RFC 6454 compares them: without case, and with the port that a scheme implies. */
    private record Origin(String scheme, String host, int port) {
        private static final Pattern WRITTEN = Pattern.compile("[a-zA-Z]+://[^/?#@\\s]+");

        /** Reads a header's value; nothing when it names no origin, or more than one. */
        static Optional<Origin> of(String header) {
            try {
                return WRITTEN.matcher(header).matches() ? Optional.of(of(new URI(header))) : Optional.empty();
            } catch (URISyntaxException e) {
                return Optional.empty();
            }
        }

        static Origin of(URI address) {
            String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
            int implied = scheme.equals("https") ? 443 : 80;
            return new Origin(
                    scheme,
                    String.valueOf(address.getHost()).toLowerCase(Locale.ROOT),
                    address.getPort() < 0 ? implied : address.getPort());
        }
    }
}
