package org.journeymaps.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;
import java.util.Set;
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

    private boolean isOurs(String origin, URI request) {
        return origin.equals(origin(request)) || origin.equals(origin(URI.create(links.absoluteBase())));
    }

    private static String origin(URI address) {
        String port = address.getPort() < 0 ? "" : ":" + address.getPort();
        return address.getScheme() + "://" + address.getHost() + port;
    }
}
