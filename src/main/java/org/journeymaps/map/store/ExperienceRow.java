package org.journeymaps.map.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import org.jspecify.annotations.Nullable;

/** A row of the table of what everyone, or one persona, experiences at a touchpoint. */
@Table("EXPERIENCE")
@Preload
public interface ExperienceRow extends Entity {
    @NotNull
    @Indexed
    int getMapId();

    void setMapId(int mapId);

    @NotNull
    @Indexed
    int getTouchpointId();

    void setTouchpointId(int touchpointId);

    /** Gives nothing for everyone. */
    @Nullable
    Integer getPersonaId();

    void setPersonaId(@Nullable Integer personaId);

    /** Says whether the persona meets the touchpoint; everyone does. */
    @NotNull
    boolean isMeets();

    void setMeets(boolean meets);

    /** Gives the feelings as {@link org.journeymaps.model.Feeling#text} wrote them, or nothing for none. */
    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getFeelings();

    void setFeelings(@Nullable String feelings);

    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getThoughts();

    void setThoughts(@Nullable String thoughts);

    /** Gives half steps, from -4 to 4. */
    @Nullable
    Integer getExpected();

    void setExpected(@Nullable Integer expected);

    /** Gives half steps, from -4 to 4. */
    @Nullable
    Integer getExperienced();

    void setExperienced(@Nullable Integer experienced);

    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getExpectation();

    void setExpectation(@Nullable String expectation);

    @Nullable
    String getExpectSource();

    void setExpectSource(@Nullable String expectSource);

    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getReaction();

    void setReaction(@Nullable String reaction);
}
