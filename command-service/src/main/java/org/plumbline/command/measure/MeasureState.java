package org.plumbline.command.measure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.kernel.measure.Frequency;
import org.plumbline.kernel.measure.MeasureUnit;
import org.plumbline.kernel.measure.Target;
import org.plumbline.kernel.refusal.Unknown;

/** What decisions need to know of a measure. */
public sealed interface MeasureState {

    /** Ofsted's number of the authority, or {@code "unknown"}. */
    String authority();

    /** Ids of what it measures the difference of. */
    List<String> recommendationIds();

    record NotDefined() implements MeasureState {

        @Override
        public String authority() {
            return "unknown";
        }

        @Override
        public List<String> recommendationIds() {
            throw new Unknown("measure");
        }
    }

    /**
     * How its figures are taken.
     *
     * @param countsPeople whether its number counts people
     */
    record Counting(
            MeasureUnit unit, Frequency frequency, LocalDate baselineFrom, int minDenominator, boolean countsPeople) {}

    /**
     * @param recorded first day of each period that has a figure
     * @param targets as they are now
     * @param amberWithin how far short of them is amber now
     */
    record Followed(
            String authority,
            String inspectionId,
            List<String> recommendationIds,
            Counting counting,
            Set<LocalDate> recorded,
            List<Target> targets,
            BigDecimal amberWithin)
            implements MeasureState {

        Followed with(LocalDate periodFrom) {
            Set<LocalDate> all =
                    Stream.concat(recorded.stream(), Stream.of(periodFrom)).collect(Collectors.toUnmodifiableSet());
            return new Followed(authority, inspectionId, recommendationIds, counting, all, targets, amberWithin);
        }

        Followed towards(List<Target> next) {
            return new Followed(authority, inspectionId, recommendationIds, counting, recorded, next, amberWithin);
        }

        Followed within(BigDecimal next) {
            return new Followed(authority, inspectionId, recommendationIds, counting, recorded, targets, next);
        }
    }

    record Retired(String authority, List<String> recommendationIds) implements MeasureState {}
}
