package org.journeymaps.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.journeymaps.problem.Fault;
import org.journeymaps.problem.Invalid;
import org.journeymaps.problem.Text;
import org.journeymaps.rest.Paging.Page;
import org.junit.Test;

/** A page of a list is bounded, and whatever is no number is refused by its name. */
public class PagingTest {
    @Test
    public void isTheFirstPageUnlessSaidOtherwise() {
        assertThat(Paging.of(null, null)).isEqualTo(new Paging(0, 1000));
        assertThat(Paging.of("200", "1")).isEqualTo(new Paging(200, 1));
    }

    @Test
    public void cutsAListAndSaysWhetherItGoesOn() {
        List<Integer> all = List.of(1, 2, 3, 4, 5);

        assertThat(new Paging(1, 2).cut(all, String::valueOf)).isEqualTo(new Page<>(List.of("2", "3"), true));
        assertThat(new Paging(3, 2).cut(all, String::valueOf)).isEqualTo(new Page<>(List.of("4", "5"), false));
        assertThat(new Paging(5, 2).cut(all, String::valueOf)).isEqualTo(new Page<>(List.of(), false));
        assertThat(new Paging(7, 2).first(List.of(8, 9, 10), String::valueOf))
                .isEqualTo(new Page<>(List.of("8", "9"), true));
    }

    @Test
    public void isNeverLargerThanItsLimit() {
        for (String limit : List.of("0", "1001", "-1", "ten", "", "1.5", "9999999999")) {
            Invalid refused = catchThrowableOfType(Invalid.class, () -> Paging.of("0", limit));
            assertThat(refused.faults())
                    .containsExactly(Fault.inField("limit", Text.of("jm.problem.wholenumber", 1, 1000)));
        }
        assertThat(catchThrowableOfType(Invalid.class, () -> Paging.of("-1", "1"))
                        .faults()
                        .get(0)
                        .field())
                .isEqualTo("offset");
    }
}
