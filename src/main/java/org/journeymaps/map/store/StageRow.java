package org.journeymaps.map.store;

import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import org.journeymaps.platform.store.RemovableRow;
import org.jspecify.annotations.Nullable;

/** A row of the table of stages. */
@Table("STAGE")
@Preload
public interface StageRow extends RemovableRow {
    @Override
    @NotNull
    @Indexed
    int getMapId();

    void setMapId(int mapId);

    @NotNull
    String getName();

    void setName(String name);

    @NotNull
    String getStagePeriod();

    void setStagePeriod(String stagePeriod);

    @NotNull
    String getOrderKey();

    void setOrderKey(String orderKey);

    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getCustomerGoal();

    void setCustomerGoal(@Nullable String customerGoal);

    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getCompanyGoal();

    void setCompanyGoal(@Nullable String companyGoal);

    @Nullable
    String getOwnerKey();

    void setOwnerKey(@Nullable String ownerKey);
}
