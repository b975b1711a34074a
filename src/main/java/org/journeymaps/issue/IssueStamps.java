package org.journeymaps.issue;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.platform.Id;

/**
 * A stamp for each map of which an issue changed a short while ago, on whatever node: another stamp than before says that the map's
 * issues are to be read again.
 */
public interface IssueStamps {
    /** Gives the present stamps, in one statement. */
    Map<Id<JourneyMap>, String> all();

    /** Gives maps a new stamp, unlike all before; forgets the stamps given before a moment. */
    void renew(Collection<Id<JourneyMap>> maps, Instant now, Instant forgetBefore);
}
