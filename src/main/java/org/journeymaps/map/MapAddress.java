package org.journeymaps.map;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.model.Touchpoint;
import org.journeymaps.platform.Id;
import org.jspecify.annotations.Nullable;

/** Addresses of the project page below Jira's context path; parameters as the page's script reads them. */
public final class MapAddress {
    private MapAddress() {}

    /** Gives the address of a map, optionally opened at a touchpoint. */
    public static String of(String projectKey, Id<JourneyMap> map, @Nullable Id<Touchpoint> touchpoint) {
        String address = "/projects/" + URLEncoder.encode(projectKey, StandardCharsets.UTF_8)
                + "?selectedItem=org.journeymaps.jira:jm-sidebar-link&map=" + map;
        return touchpoint == null ? address : address + "&touchpoint=" + touchpoint;
    }
}
