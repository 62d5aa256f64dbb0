package org.mingjian.generator.county;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Choices with weights. */
record Pick<T>(List<T> values, List<Integer> weights) {

    static <T> Pick<T> of(List<T> values, int... weights) {
        return new Pick<>(values, IntStream.of(weights).boxed().toList());
    }

    T some(SplittableRandom random) {
        int sum = 0;
        for (int weight : weights) {
            sum += weight;
        }
        int point = random.nextInt(sum);
        int index = 0;
        while (point >= weights.get(index)) {
            point -= weights.get(index);
            index++;
        }
        return values.get(index);
    }
}
