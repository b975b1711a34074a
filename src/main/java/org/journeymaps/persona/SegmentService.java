package org.journeymaps.persona;

import java.util.List;
import java.util.Map;
import org.journeymaps.access.MapAccess;
import org.journeymaps.persona.LibraryWriter.Edit;
import org.journeymaps.persona.LibraryWriter.Kind;
import org.journeymaps.platform.Viewer;
import org.journeymaps.problem.Fault;
import org.journeymaps.problem.Invalid;
import org.journeymaps.problem.Text;
import org.jspecify.annotations.Nullable;

/** The use cases of segments (P02). */
public final class SegmentService {
    /** Most segments of one project (QS6). */
    public static final int MOST = 100;

    private final MapAccess access;
    private final LibraryWriter writer;
    private final Personas personas;
    private final Kind<Segment> kind;

    public SegmentService(MapAccess access, LibraryWriter writer, Segments segments, Personas personas) {
        this.access = access;
        this.writer = writer;
        this.personas = personas;
        this.kind = new Kind<>(
                LibraryChange.Subject.SEGMENT,
                segments,
                Segment.FIELDS,
                MOST,
                Segment::name,
                s -> s.id().value(),
                Segment::version);
    }

    /** Lists the segments of a project's library. */
    public List<Segment> list(Viewer viewer, String projectKey) {
        return kind.store().of(access.visibleProject(viewer, projectKey).id());
    }

    public Segment add(Viewer viewer, String projectKey, Map<String, ? extends @Nullable Object> values) {
        return writer.add(viewer, projectKey, kind, Segment.NEW, values, (project, segment) -> {});
    }

    public Segment change(
            Viewer viewer, String projectKey, int id, int seen, Map<String, ? extends @Nullable Object> values) {
        return writer.change(viewer, projectKey, kind, new Edit(id, seen, values), (project, segment) -> {});
    }

    /** Takes a segment off the library; throws {@link Invalid} while personas belong to it. */
    public Segment remove(Viewer viewer, String projectKey, int id) {
        return writer.remove(viewer, projectKey, kind, id, (project, segment) -> {
            String members = Words.listed(personas.of(project.id()).stream()
                    .filter(persona -> Integer.valueOf(id).equals(persona.segment()))
                    .map(Persona::name)
                    .toList());
            if (!members.isEmpty()) {
                throw new Invalid(List.of(Fault.general(Text.of("jm.problem.segmentused", members))));
            }
        });
    }
}
