package org.mingjian.generator.county;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjian.generator.figures.FiguresReader;
import org.mingjian.kernel.contract.cases.ApplicationAccepted;
import org.mingjian.kernel.contract.cases.CaseKind;
import org.mingjian.kernel.contract.cases.CaseOpened;
import org.mingjian.kernel.contract.cases.CaseStep;
import org.mingjian.kernel.contract.cases.DecisionDelivered;
import org.mingjian.kernel.contract.cases.DecisionDisclosed;
import org.mingjian.kernel.contract.cases.LegalReviewConcluded;
import org.mingjian.kernel.contract.cases.LevyDecided;
import org.mingjian.kernel.contract.cases.LicenceDecided;
import org.mingjian.kernel.contract.cases.MeasureDecided;
import org.mingjian.kernel.contract.cases.MeasureKind;
import org.mingjian.kernel.contract.cases.MeasureReleased;
import org.mingjian.kernel.contract.cases.PartyInformed;
import org.mingjian.kernel.contract.cases.PartyKind;
import org.mingjian.kernel.contract.cases.PenaltyDecided;
import org.mingjian.kernel.contract.cases.PenaltyOutcome;
import org.mingjian.kernel.contract.cases.Procedure;
import org.mingjian.kernel.contract.cases.RecordingMade;
import org.mingjian.kernel.contract.cases.Sanction;
import org.mingjian.kernel.contract.cases.StepForms;
import org.mingjian.kernel.contract.cases.StepReading;
import org.mingjian.kernel.identifier.CaseNumber;
import org.mingjian.kernel.identifier.DocumentNumber;
import org.mingjian.kernel.identifier.UnifiedSocialCreditCode;
import org.mingjian.kernel.statute.WorkingDayCalendar;

import static org.assertj.core.api.Assertions.assertThat;

/** Each file of both counties against the law, checked from its steps. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class GeneratedCaseTest {

    private static final WorkingDayCalendar CALENDAR = WorkingDayCalendar.load();

    @ParameterizedTest
    @ValueSource(strings = {"anxi-2022", "shaxian-2022"})
    void every_step_is_readable_on_a_working_day_of_the_year_and_in_order(String name) {
        cases(name, file -> {
            LocalDate before = LocalDate.of(2022, 1, 1);
            for (CaseStep step : file.steps()) {
                assertTrue(file, CALENDAR.isWorkingDay(step.on()) && step.on().getYear() == 2022);
                assertTrue(file, !step.on().isBefore(before));
                assertTrue(file, StepForms.read(StepForms.write(step)) instanceof StepReading.Understood);
                before = step.on();
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"anxi-2022", "shaxian-2022"})
    void numbers_are_well_formed_and_given_once(String name) {
        Set<String> seen = new HashSet<>();
        cases(name, file -> {
            assertTrue(file, seen.add(file.agency() + CaseNumber.parse(file.caseNumber())));
            for (CaseStep step : file.steps()) {
                String document = StepForms.write(step).documentNumber();
                assertTrue(file, document == null || seen.add(file.agency() + DocumentNumber.parse(document)));
            }
            String code = file.party().unifiedSocialCreditCode();
            assertTrue(file, (code == null) == (file.party().kind() == PartyKind.PERSON));
            assertTrue(
                    file,
                    code == null || UnifiedSocialCreditCode.parse(code).value().equals(code));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"anxi-2022", "shaxian-2022"})
    void acts_are_taken_by_two_officers_of_the_agency_with_valid_certificates(String name) {
        Map<String, Officer> officers = CountyYear.of(FiguresReader.builtin(name)).officers().stream()
                .collect(Collectors.toMap(Officer::certificateNumber, officer -> officer));
        cases(name, file -> {
            for (CaseStep step : file.steps()) {
                for (String number : step.officers()) {
                    Officer officer = Objects.requireNonNull(officers.get(number));
                    assertTrue(file, officer.agency().equals(file.agency()));
                    assertTrue(file, !step.on().isBefore(officer.validFrom()) && officer.isValidUntil(step.on()));
                }
                boolean oneMay = file.violations().contains(Violation.ONE_OFFICER);
                assertTrue(file, !needsTwo(step) || Set.copyOf(step.officers()).size() == (oneMay ? 1 : 2));
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"anxi-2022", "shaxian-2022"})
    void summary_penalties_stay_within_their_limits(String name) {
        cases(name, file -> {
            if (file.procedure() == Procedure.SUMMARY) {
                PenaltyDecided decided = first(file, PenaltyDecided.class);
                boolean organisation = file.party().kind() == PartyKind.ORGANISATION;
                BigDecimal most = BigDecimal.valueOf(organisation ? 3_000 : 200);
                assertTrue(file, decided.fine().compareTo(most) <= 0);
                assertTrue(file, Set.of(Sanction.FINE, Sanction.WARNING).containsAll(decided.sanctions()));
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"anxi-2022", "shaxian-2022"})
    void a_fine_has_an_amount_and_an_amount_has_its_sanction(String name) {
        cases(
                name,
                file -> all(file, PenaltyDecided.class).forEach(decided -> {
                    assertTrue(
                            file,
                            decided.sanctions().contains(Sanction.FINE)
                                    == (decided.fine().signum() > 0));
                    assertTrue(
                            file,
                            decided.sanctions().contains(Sanction.CONFISCATION)
                                    == (decided.confiscated().signum() > 0));
                    assertTrue(
                            file,
                            (decided.outcome() == PenaltyOutcome.PENALISED)
                                    == !decided.sanctions().isEmpty());
                }));
    }

    @ParameterizedTest
    @ValueSource(strings = {"anxi-2022", "shaxian-2022"})
    void time_limits_are_kept_but_where_a_file_says_otherwise(String name) {
        cases(name, file -> {
            for (PenaltyDecided decided : all(file, PenaltyDecided.class)) {
                LocalDate opened = first(file, CaseOpened.class).on();
                assertTrue(file, ChronoUnit.DAYS.between(opened, decided.on()) <= 90);
                check(file, Violation.LATE_DELIVERY, within(decided, file, DecisionDelivered.class, 7));
                check(file, Violation.LATE_DISCLOSURE, within(decided, file, DecisionDisclosed.class, 7));
                for (PartyInformed informed : all(file, PartyInformed.class)) {
                    assertTrue(file, CALENDAR.plusWorkingDays(informed.on(), 5).isBefore(decided.on()));
                }
            }
            for (LicenceDecided decided : all(file, LicenceDecided.class)) {
                ApplicationAccepted accepted = first(file, ApplicationAccepted.class);
                assertTrue(file, within(accepted, file, LicenceDecided.class, 20));
                check(file, Violation.LATE_DELIVERY, within(decided, file, DecisionDelivered.class, 10));
                check(file, Violation.LATE_DISCLOSURE, within(decided, file, DecisionDisclosed.class, 7));
            }
            for (LevyDecided decided : all(file, LevyDecided.class)) {
                check(file, Violation.LATE_DISCLOSURE, within(decided, file, DecisionDisclosed.class, 7));
            }
            if (Set.of(CaseKind.CONFIRMATION, CaseKind.INSPECTION, CaseKind.OTHER)
                    .contains(file.kind())) {
                assertTrue(file, !all(file, DecisionDisclosed.class).isEmpty());
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"anxi-2022", "shaxian-2022"})
    void sealing_and_seizure_are_recorded_and_end_within_thirty_days(String name) {
        cases(name, file -> {
            for (MeasureDecided decided : all(file, MeasureDecided.class)) {
                LocalDate released = first(file, MeasureReleased.class).on();
                assertTrue(file, ChronoUnit.DAYS.between(decided.on(), released) <= 30);
                assertTrue(
                        file,
                        decided.measure() == MeasureKind.OTHER
                                || !all(file, RecordingMade.class).isEmpty());
                assertTrue(file, within(decided, file, DecisionDisclosed.class, 7));
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"anxi-2022", "shaxian-2022"})
    void the_legal_reviewer_handles_nothing_in_the_case(String name) {
        cases(
                name,
                file -> all(file, LegalReviewConcluded.class).forEach(opinion -> {
                    Set<String> handlers = file.steps().stream()
                            .flatMap(step -> step.officers().stream())
                            .collect(Collectors.toSet());
                    assertTrue(file, !handlers.contains(opinion.reviewer()));
                    assertTrue(file, file.steps().indexOf(opinion) > 0);
                }));
    }

    @ParameterizedTest
    @ValueSource(strings = {"anxi-2022", "shaxian-2022"})
    void violations_are_few_and_of_every_sort(String name) {
        // given
        Map<Violation, Integer> found = new EnumMap<>(Violation.class);
        List<GeneratedCase> all = new ArrayList<>();

        // when
        cases(name, file -> {
            file.violations().forEach(kind -> found.merge(kind, 1, Integer::sum));
            if (!file.violations().isEmpty()) {
                all.add(file);
            }
        });

        // then
        assertThat(found).containsOnlyKeys(Violation.LATE_DISCLOSURE, Violation.ONE_OFFICER, Violation.LATE_DELIVERY);
        assertThat((double) all.size()
                        / CountyYear.of(FiguresReader.builtin(name)).size())
                .isBetween(0.002, 0.006);
    }

    private static void check(GeneratedCase file, Violation kind, boolean kept) {
        assertTrue(file, kept != file.violations().contains(kind));
    }

    private static boolean needsTwo(CaseStep step) {
        return switch (step.type()) {
            case PARTY_INFORMED, PENALTY_DECIDED, MEASURE_DECIDED, INSPECTION_CONCLUDED -> true;
            default -> false;
        };
    }

    private static boolean within(CaseStep start, GeneratedCase file, Class<? extends CaseStep> end, int workingDays) {
        return !first(file, end).on().isAfter(CALENDAR.plusWorkingDays(start.on(), workingDays));
    }

    private static <S extends CaseStep> S first(GeneratedCase file, Class<S> type) {
        List<S> all = all(file, type);
        assertThat(all).as(file.toString()).isNotEmpty();
        return all.getFirst();
    }

    private static <S extends CaseStep> List<S> all(GeneratedCase file, Class<S> type) {
        return file.steps().stream().filter(type::isInstance).map(type::cast).toList();
    }

    /** Cheaper than an assertion object per step of a hundred thousand files. */
    private static void assertTrue(GeneratedCase file, boolean condition) {
        if (!condition) {
            throw new AssertionError(file.toString());
        }
    }

    private static void cases(String name, java.util.function.Consumer<GeneratedCase> check) {
        MADE.computeIfAbsent(name, GeneratedCaseTest::make).forEach(check);
    }

    private static final Map<String, List<GeneratedCase>> MADE = new HashMap<>();

    private static List<GeneratedCase> make(String name) {
        List<GeneratedCase> files = new ArrayList<>();
        CountyYear.of(FiguresReader.builtin(name)).cases().forEachRemaining(files::add);
        return files;
    }
}
