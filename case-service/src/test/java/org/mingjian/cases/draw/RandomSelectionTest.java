package org.mingjian.cases.draw;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RandomSelectionTest {

    private static final List<String> OFFICERS = List.of("35052400001", "35052400002", "35052400003", "35052400004");

    private static List<DrawObject> objects(int many) {
        return IntStream.range(0, many)
                .mapToObj(i -> new DrawObject("E" + i, "某某公司" + i))
                .toList();
    }

    private static byte[] seed(Random random) {
        byte[] seed = new byte[32];
        random.nextBytes(seed);
        return seed;
    }

    @Test
    void the_same_seed_and_lists_in_whatever_order_are_the_same_draw() {
        // given
        Random random = new Random(7);
        for (int round = 0; round < 200; round++) {
            byte[] seed = seed(random);
            List<DrawObject> objects = objects(1 + random.nextInt(40));
            List<Recusal> recusals =
                    List.of(new Recusal(OFFICERS.getFirst(), objects.getFirst().id()));
            int wanted = 1 + random.nextInt(objects.size());
            List<Drawn> drawn =
                    RandomSelection.draw(seed, new RandomSelection.From(objects, OFFICERS, recusals, wanted, 2));
            List<DrawObject> shuffled = new ArrayList<>(objects);
            Collections.shuffle(shuffled, random);
            // then
            assertThat(RandomSelection.draw(
                            seed, new RandomSelection.From(shuffled, OFFICERS.reversed(), recusals, wanted, 2)))
                    .isEqualTo(drawn);
            assertThat(drawn)
                    .hasSize(wanted)
                    .allSatisfy(one -> assertThat(one.officers()).hasSize(2).doesNotHaveDuplicates());
            assertThat(drawn).extracting(Drawn::object).doesNotHaveDuplicates();
        }
    }

    @Test
    void every_object_and_every_officer_has_the_same_chance() {
        // given
        Random random = new Random(11);
        Map<String, Integer> counts = new HashMap<>();
        int rounds = 4_000;
        RandomSelection.From from = new RandomSelection.From(objects(20), OFFICERS, List.of(), 5, 2);
        // when
        for (int round = 0; round < rounds; round++) {
            RandomSelection.draw(seed(random), from).forEach(one -> {
                counts.merge(one.object(), 1, Integer::sum);
                one.officers().forEach(officer -> counts.merge(officer, 1, Integer::sum));
            });
        }
        // then: within five standard deviations
        from.objects().forEach(object -> assertThat(counts.get(object.id())).isBetween(863, 1137));
        OFFICERS.forEach(officer -> assertThat(counts.get(officer)).isBetween(9_640, 10_360));
    }

    @Test
    void whoever_has_to_stay_away_is_not_drawn() {
        // given
        List<Recusal> recusals = List.of(new Recusal(OFFICERS.get(0), null), new Recusal(OFFICERS.get(1), "E0"));
        // when
        List<Drawn> drawn =
                RandomSelection.draw(new byte[32], new RandomSelection.From(objects(30), OFFICERS, recusals, 30, 2));
        // then
        assertThat(drawn).allSatisfy(one -> assertThat(one.officers()).doesNotContain(OFFICERS.get(0)));
        assertThat(drawn)
                .filteredOn(one -> one.object().equals("E0"))
                .allSatisfy(one -> assertThat(one.officers()).doesNotContain(OFFICERS.get(1)));
        assertThatThrownBy(() -> RandomSelection.draw(
                        new byte[32], new RandomSelection.From(objects(1), OFFICERS, recusals, 1, 3)))
                .isInstanceOf(TooFewOfficersException.class);
    }

    @Test
    void the_draw_is_the_one_that_is_documented() {
        // given: computed with another program
        byte[] seed = new byte[32];
        // when
        List<Drawn> drawn = RandomSelection.draw(seed, new RandomSelection.From(objects(3), OFFICERS, List.of(), 3, 2));
        // then
        assertThat(drawn).extracting(Drawn::object).containsExactly("E1", "E0", "E2");
        assertThat(drawn.getFirst().officers()).containsExactly("35052400002", "35052400004");
    }
}
