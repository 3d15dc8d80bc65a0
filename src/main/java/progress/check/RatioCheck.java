package progress.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import progress.diagnostic.Rules;
import progress.model.Figure;
import progress.model.Percent;
import progress.model.Quantity;
import progress.model.Ratio;
import progress.model.RatioClaim;
import progress.model.Role;
import progress.model.Stated;
import progress.model.Subject;
import progress.rollup.Agreement;
import progress.source.Span;

/** {@code ratio}: a percentage against the fraction in the same value: {@code 25% (1.5/8章)}. */
final class RatioCheck implements Check {
    @Override
    public void check(Material material, Findings findings) {
        for (ReportFacts report : material.reports()) {
            for (RatioClaim claim : report.report().ratios()) {
                check(report, claim, findings);
            }
        }
    }

    private static void check(ReportFacts report, RatioClaim claim, Findings findings) {
        Percent percent = claim.percent().value();
        Interval part = amount(claim.part());
        Interval whole = amount(claim.whole());
        if (whole.low().isZero()) {
            return;
        }
        if (agrees(percent, part.dividedBy(whole))) {
            findings.confirm(claim.percent().span());
            return;
        }
        for (Interval done : findings.readings(claim.part().span(), part)) {
            for (Interval all : findings.readings(claim.whole().span(), whole)) {
                if (!all.low().isZero() && agrees(percent, done.dividedBy(all))) {
                    return;
                }
            }
        }
        Span span = claim.percent().span();
        Ratio right = Ratio.of(claim.part().value().value())
                .dividedBy(Ratio.of(claim.whole().value().value()));
        Figure figure = figure(report, claim.percent());
        List<Figure> again = again(report, figure);
        findings.correct(again, Interval.of(right.times(Ratio.of(100))));
        int decimals = Math.max(1, percent.decimals());
        String fraction =
                claim.part().span().text() + "/" + claim.whole().span().text();
        Finding finding = new Finding(
                        Rules.RATIO,
                        span,
                        span.text() + " is stated for " + fraction + ", which is " + Wording.percent(right, decimals))
                .counted(Wording.amount(Ratio.of(claim.part().value().value())) + "/"
                        + Wording.amount(Ratio.of(claim.whole().value().value())) + " = "
                        + Wording.percent(right, decimals))
                .again(again)
                .related(claim.part().span(), "the fraction");
        if (part.isExact() && whole.isExact()) {
            finding.fix(again, figure, right.times(Ratio.of(100)));
        }
        findings.add(finding.done());
    }

    private static boolean agrees(Percent percent, Interval share) {
        return Agreement.agrees(percent, share.low(), share.high());
    }

    private static Interval amount(Stated<Quantity> stated) {
        return Amounts.of(stated.value(), stated.span());
    }

    private static Figure figure(ReportFacts report, Stated<Percent> percent) {
        for (Statements statements : report.statingAt(percent.span())) {
            Optional<Figure> figure = statements.at(percent.span());
            if (figure.isPresent()) {
                return figure.get();
            }
        }
        Quantity value = Quantity.of(percent.value().value(), percent.value().qualifier());
        return new Figure(Subject.COMPLETION, Role.PERCENT, value, percent.span(), 0);
    }

    /** The figure itself and every other place that surely states the same. */
    private static List<Figure> again(ReportFacts report, Figure figure) {
        List<Figure> again = new ArrayList<>(List.of(figure));
        for (Statements statements : report.statingAt(figure.span())) {
            for (Figure other : statements.surely(figure.subject(), figure.role())) {
                if (!other.span().equals(figure.span()) && other.value().sameValue(figure.value())) {
                    again.add(other);
                }
            }
        }
        return again;
    }
}
