package org.journeymaps.search.upgrade;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import org.jspecify.annotations.Nullable;

/**
 * The tables in which words stand as version 0.1 wrote them, with the columns that this upgrade needs besides. Later versions may
 * change their own rows; these stay, or the upgrade would read what is not there.
 */
final class OldRows {
    private OldRows() {}

    /** A row that hangs on a map and may be off it; indexes stand on the tables themselves. */
    public interface OfMap extends Entity {
        int getMapId();

        @Nullable
        Integer getRemoved();
    }

    /** A row of the table of journey maps; the turns and the revision that is followed came with version 0.2. */
    @Table("JOURNEY_MAP")
    @Preload
    public interface OldMap extends Entity {
        @NotNull
        @Indexed
        long getProjectId();

        @NotNull
        String getName();

        @Nullable
        String getPerspective();

        @StringLength(StringLength.UNLIMITED)
        @Nullable
        String getDesiredExperience();

        @NotNull
        String getOwnerKey();

        @NotNull
        int getRevision();

        @Nullable
        Integer getTurns();

        void setTurns(@Nullable Integer turns);

        @Nullable
        Integer getFollowed();

        void setFollowed(@Nullable Integer followed);
    }

    /** A row of the table of stages. */
    @Table("STAGE")
    @Preload
    public interface OldStage extends OfMap {
        @Override
        @NotNull
        @Indexed
        int getMapId();

        @NotNull
        String getName();

        @NotNull
        String getStagePeriod();

        @NotNull
        String getOrderKey();
    }

    /** A row of the table of touchpoints. */
    @Table("TOUCHPOINT")
    @Preload
    public interface OldTouchpoint extends OfMap {
        @Override
        @NotNull
        @Indexed
        int getMapId();

        @Nullable
        Integer getStageId();

        @NotNull
        String getOrderKey();

        @NotNull
        String getName();

        @StringLength(StringLength.UNLIMITED)
        @Nullable
        String getDescription();

        @Nullable
        Integer getTypeId();

        @Nullable
        Integer getChannelId();

        @StringLength(StringLength.UNLIMITED)
        @Nullable
        String getCustomerGoal();

        @StringLength(StringLength.UNLIMITED)
        @Nullable
        String getCustomerAction();

        @StringLength(StringLength.UNLIMITED)
        @Nullable
        String getFrontStage();

        @StringLength(StringLength.UNLIMITED)
        @Nullable
        String getBackStage();

        @Nullable
        Integer getDepartmentId();

        @Nullable
        Integer getWaitingMinutes();

        @NotNull
        boolean isMomentOfTruth();
    }

    /** A row of the table of experiences, which are never off their map by themselves. */
    @Table("EXPERIENCE")
    @Preload
    public interface OldExperience extends Entity {
        @NotNull
        @Indexed
        int getMapId();

        @NotNull
        @Indexed
        int getTouchpointId();

        @StringLength(StringLength.UNLIMITED)
        @Nullable
        String getThoughts();

        @Nullable
        Integer getExpected();

        @Nullable
        Integer getExperienced();
    }

    /** A row of the table of messages. */
    @Table("MESSAGE")
    @Preload
    public interface OldMessage extends OfMap {
        @Override
        @NotNull
        @Indexed
        int getMapId();

        @NotNull
        int getTouchpointId();

        @NotNull
        @StringLength(StringLength.UNLIMITED)
        String getWording();

        @NotNull
        String getPromise();
    }

    /** A row that says something at an anchor. */
    public interface Anchored extends OfMap {
        @NotNull
        String getAnchorKind();

        @NotNull
        int getAnchorId();

        @NotNull
        @StringLength(StringLength.UNLIMITED)
        String getWording();
    }

    /** A row of the table of pains and gains. */
    @Table("FINDING")
    @Preload
    public interface OldFinding extends Anchored {
        @Override
        @NotNull
        @Indexed
        int getMapId();

        @NotNull
        String getKind();

        @Nullable
        Integer getSeverity();
    }

    /** A row of the table of improvements. */
    @Table("IMPROVEMENT")
    @Preload
    public interface OldImprovement extends Anchored {
        @Override
        @NotNull
        @Indexed
        int getMapId();

        @Nullable
        Integer getFeasibility();

        @Nullable
        Integer getImpact();
    }
}
