package org.mingjian.cases.registering;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.mingjian.cases.register.InspectionItem;
import org.mingjian.cases.register.RegisterEntry;
import org.mingjian.cases.register.RegisterType;
import org.mingjian.cases.registering.KeyTimeline.Outcome;
import org.mingjian.cases.registering.KeyTimeline.Version;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayNameGeneration(ReplaceUnderscores.class)
class KeyTimelineTest {

    private static final EntryPlace PLACE = new EntryPlace(RegisterType.INSPECTION_ITEMS, "A", "K");

    private static RegisterEntry said(String name) {
        return new InspectionItem(name, "法", null);
    }

    private static Version stored(long id, String from, @Nullable String to, String name) {
        return new Version(id, null, LocalDate.parse(from), day(to), null, said(name));
    }

    private static Wanted wanted(String from, @Nullable String to, String name) {
        return new Wanted("", PLACE, LocalDate.parse(from), day(to), null, said(name));
    }

    private static @Nullable LocalDate day(@Nullable String written) {
        return written == null ? null : LocalDate.parse(written);
    }

    private static List<String> added(KeyTimeline timeline) {
        List<Version> added = new ArrayList<>(timeline.added());
        added.sort(Comparator.comparing(Version::from));
        return added.stream()
                .map(one -> one.from() + ".." + one.to() + " " + ((InspectionItem) one.entry()).name() + " for "
                        + one.supersedes())
                .toList();
    }

    @Test
    void the_first_version_is_created() {
        // given
        KeyTimeline timeline = new KeyTimeline(List.of(), 0);
        // then
        assertThat(timeline.put(wanted("2022-01-01", null, "一"))).isEqualTo(Outcome.CREATED);
        assertThat(added(timeline)).containsExactly("2022-01-01..null 一 for null");
        assertThat(timeline.nextVersion()).isEqualTo(1);
    }

    @Test
    void a_version_from_the_same_day_takes_the_whole_place_of_the_other() {
        // given
        KeyTimeline timeline = new KeyTimeline(List.of(stored(7, "2022-01-01", null, "一")), 1);
        // then
        assertThat(timeline.put(wanted("2022-01-01", "2022-12-31", "一"))).isEqualTo(Outcome.CHANGED);
        assertThat(timeline.closed()).containsExactly(7L);
        assertThat(added(timeline)).containsExactly("2022-01-01..2022-12-31 一 for 7");
    }

    @Test
    void two_versions_of_one_table_follow_each_other() {
        // given
        KeyTimeline timeline = new KeyTimeline(List.of(stored(7, "2020-01-01", null, "一")), 1);
        // when
        timeline.put(wanted("2021-01-01", null, "二"));
        timeline.put(wanted("2022-01-01", null, "三"));
        // then
        assertThat(timeline.closed()).containsExactly(7L);
        assertThat(added(timeline))
                .containsExactly(
                        "2020-01-01..2020-12-31 一 for 7", "2021-01-01..2021-12-31 二 for 7", "2022-01-01..null 三 for 7");
    }

    @Test
    void a_version_reaching_the_day_the_next_begins_is_refused_and_one_day_less_is_not() {
        // given
        List<Version> believed = List.of(stored(7, "2023-01-01", null, "一"));
        // then
        assertThat(new KeyTimeline(believed, 1).put(wanted("2022-01-01", "2023-01-01", "零")))
                .isEqualTo(Outcome.OVERLAPPING);
        assertThat(new KeyTimeline(believed, 1).put(wanted("2022-01-01", "2022-12-31", "零")))
                .isEqualTo(Outcome.CHANGED);
    }

    @Test
    void correcting_a_closed_stretch_leaves_what_holds_behind_it() {
        // given
        KeyTimeline timeline = new KeyTimeline(List.of(stored(7, "2020-01-01", null, "一")), 1);
        // when
        timeline.put(wanted("2021-01-01", "2021-12-31", "二"));
        // then
        assertThat(timeline.closed()).containsExactly(7L);
        assertThat(added(timeline))
                .containsExactly(
                        "2020-01-01..2020-12-31 一 for 7", "2021-01-01..2021-12-31 二 for 7", "2022-01-01..null 一 for 7");
    }

    @Test
    void correcting_its_beginning_leaves_the_rest_to_its_own_last_day() {
        // given
        KeyTimeline timeline = new KeyTimeline(List.of(stored(7, "2020-01-01", "2022-12-31", "一")), 1);
        // when
        timeline.put(wanted("2020-01-01", "2020-12-31", "二"));
        // then
        assertThat(added(timeline)).containsExactly("2020-01-01..2020-12-31 二 for 7", "2021-01-01..2022-12-31 一 for 7");
        assertThat(timeline.replaced()).containsExactly(said("一"));
    }
}
