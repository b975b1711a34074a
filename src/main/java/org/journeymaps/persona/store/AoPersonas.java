package org.journeymaps.persona.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import net.java.ao.Query;
import org.journeymaps.persona.Persona;
import org.journeymaps.persona.Personas;
import org.journeymaps.platform.Id;
import org.journeymaps.platform.store.Column;
import org.journeymaps.platform.store.Rows;
import org.jspecify.annotations.Nullable;

/** Personas in Active Objects. */
public final class AoPersonas implements Personas {
    private static final String LINE = "\n";
    private static final List<Column<PersonaRow, Persona, ?>> EDITED = List.of(
            new Column<>(Persona::segment, PersonaRow::setSegmentId),
            new Column<>(Persona::name, PersonaRow::setName),
            new Column<>(persona -> persona.portrait().oneLine(), PersonaRow::setOneLine),
            new Column<>(persona -> persona.portrait().needs(), PersonaRow::setNeeds),
            new Column<>(persona -> persona.portrait().demographics(), PersonaRow::setDemographics),
            new Column<>(persona -> persona.habits().purchaseBehaviour(), PersonaRow::setPurchaseBehaviour),
            new Column<>(persona -> persona.habits().channelUse(), PersonaRow::setChannelUse),
            new Column<>(AoPersonas::channels, PersonaRow::setChannels),
            new Column<>(persona -> persona.potential(), PersonaRow::setPotential));

    private final ActiveObjects ao;
    private final LibraryRows<PersonaRow, Persona> rows;

    public AoPersonas(ActiveObjects ao) {
        this.ao = ao;
        this.rows = new LibraryRows<>(ao, PersonaRow.class, PersonaRow.COLUMNS, AoPersonas::persona, EDITED);
    }

    private static Persona persona(PersonaRow row) {
        String channels = row.getChannels();
        return new Persona(
                new Id<>(row.getID()),
                row.getVersion(),
                row.getSegmentId(),
                new Persona.Portrait(row.getName(), row.getOneLine(), row.getNeeds(), row.getDemographics()),
                new Persona.Habits(
                        row.getPurchaseBehaviour(),
                        row.getChannelUse(),
                        channels == null ? List.of() : List.of(channels.split(LINE))),
                row.isPotential());
    }

    private static @Nullable String channels(Persona persona) {
        List<String> channels = persona.habits().preferredChannels();
        return channels.isEmpty() ? null : String.join(LINE, channels);
    }

    @Override
    public List<Persona> of(long projectId) {
        return rows.of(projectId);
    }

    @Override
    public Set<Integer> called(String name) {
        return Set.copyOf(Rows.read(
                ao,
                PersonaRow.class,
                Query.select("ID,NAME"),
                row -> name.equalsIgnoreCase(row.getName()) ? row.getID() : null));
    }

    @Override
    public List<Persona> named(long projectId, List<Integer> ids) {
        return rows.withIds(projectId, ids).stream()
                .sorted(Comparator.comparing(persona -> ids.indexOf(persona.id().value())))
                .toList();
    }

    @Override
    public Persona add(long projectId, Persona persona) {
        return rows.add(
                projectId,
                Rows.values(
                        "SEGMENT_ID", persona.segment(),
                        "NAME", persona.name(),
                        "ONE_LINE", persona.portrait().oneLine(),
                        "NEEDS", persona.portrait().needs(),
                        "DEMOGRAPHICS", persona.portrait().demographics(),
                        "PURCHASE_BEHAVIOUR", persona.habits().purchaseBehaviour(),
                        "CHANNEL_USE", persona.habits().channelUse(),
                        "CHANNELS", channels(persona),
                        "POTENTIAL", persona.potential()));
    }

    @Override
    public Optional<Persona> change(long projectId, int id, UnaryOperator<Persona> rule) {
        return rows.change(projectId, id, rule);
    }

    @Override
    public Optional<Persona> remove(long projectId, int id) {
        return rows.remove(projectId, id);
    }
}
