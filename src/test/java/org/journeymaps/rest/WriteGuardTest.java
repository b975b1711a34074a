package org.journeymaps.rest;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import org.journeymaps.platform.Links;
import org.journeymaps.problem.Forbidden;
import org.junit.Test;

/** Lets writes in as JSON from Jira's own pages only (QS4, CVE-2019-11587). */
public class WriteGuardTest {
    private static final String JSON = "application/json";

    private final WriteGuard guard = new WriteGuard(new Links() {
        @Override
        public String absoluteBase() {
            return "https://jira.example.com/jira";
        }

        @Override
        public String contextPath() {
            return "/jira";
        }
    });

    @Test
    public void letsJsonIn() {
        assertLetIn("POST", JSON, null);
        assertLetIn("PATCH", "application/json;charset=UTF-8", "https://jira.example.com");
        assertLetIn("DELETE", JSON, "http://internal:8080");
    }

    /** RFC 6454: the port that a scheme implies may be said or left out, and case does not matter. */
    @Test
    public void comparesOriginsAndNotTheirSpelling() {
        assertLetIn("POST", JSON, "https://jira.example.com:443");
        assertLetIn("POST", JSON, "HTTPS://Jira.Example.com");
        assertLetIn("POST", JSON, "http://INTERNAL:8080");
    }

    @Test
    public void refusesEveryOtherType() {
        for (String type : List.of(
                "text/plain",
                "application/x-www-form-urlencoded",
                "multipart/form-data",
                "text/json",
                "*/*",
                "application/*",
                "application/json-patch+json",
                "application/xml")) {
            assertThatExceptionOfType(NotSupportedException.class)
                    .as(type)
                    .isThrownBy(() -> guard.filter(request("POST", type, null)));
        }
        assertThatExceptionOfType(NotSupportedException.class)
                .isThrownBy(() -> guard.filter(request("POST", null, null)));
    }

    @Test
    public void refusesWritesFromOtherPages() {
        for (String origin : List.of(
                "https://evil.example.com",
                "null",
                "",
                "https://jira.example.com.evil.example",
                "http://jira.example.com",
                "https://jira.example.com:8443",
                "https://jira.example.com:80",
                "https://user@jira.example.com",
                "https://jira.example.com https://evil.example.com",
                "https://jira.example.com,https://evil.example.com",
                "https://[::1",
                "https://jira_example.com",
                "https://jira.example.com/jira",
                "http://internal")) {
            for (String method : List.of("POST", "PATCH", "PUT", "DELETE", "MOVE")) {
                assertThatExceptionOfType(Forbidden.class)
                        .as(method + " from " + origin)
                        .isThrownBy(() -> guard.filter(request(method, JSON, origin)));
            }
        }
    }

    @Test
    public void letsReadsThrough() {
        for (String method : List.of("GET", "HEAD", "OPTIONS")) {
            assertLetIn(method, null, "https://evil.example.com");
        }
    }

    private void assertLetIn(String method, String type, String origin) {
        assertThatNoException().isThrownBy(() -> guard.filter(request(method, type, origin)));
    }

    private static ContainerRequestContext request(String method, String type, String origin) {
        ContainerRequestContext request = mock(ContainerRequestContext.class);
        UriInfo uri = mock(UriInfo.class);
        when(uri.getBaseUri()).thenReturn(URI.create("http://internal:8080/jira/rest/"));
        when(request.getMethod()).thenReturn(method);
        when(request.getMediaType()).thenReturn(type == null ? null : MediaType.valueOf(type));
        when(request.getHeaderString("Origin")).thenReturn(origin);
        when(request.getUriInfo()).thenReturn(uri);
        return request;
    }
}
