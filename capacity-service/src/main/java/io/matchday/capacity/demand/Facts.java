package io.matchday.capacity.demand;

import io.matchday.capacity.intake.ChainCopy;
import io.matchday.capacity.intake.ChainCopy.Link;
import io.matchday.capacity.intake.EstimatesCopy;
import io.matchday.capacity.intake.EventCopy;
import io.matchday.capacity.intake.EventCopy.Domain;
import io.matchday.capacity.pool.Unit;
import io.matchday.platform.text.Message;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/** What is known of an event's domains and chain, as rules ask for it. */
final class Facts {
    private static final String PULL = "PULL";
    private static final String PUSH = "PUSH";
    private static final String EDGE = "EDGE";

    private final Peaks peaks;
    private final ChainPaths paths;
    private final List<Subject> subjects;

    Facts(EventCopy event, ChainCopy chain, EstimatesCopy estimates) {
        peaks = new Peaks(event, estimates);
        paths = new ChainPaths(chain);
        subjects = Subject.all(event, chain);
    }

    List<Subject> subjects() {
        return subjects;
    }

    Base base(Basis basis, Subject subject) {
        return switch (basis) {
            case PEAK -> peaks.burst(domain(subject.domain()));
            case PLAYED -> played(subject);
            case PUSHED -> pushed(subject);
            case STREAMS -> streams(subject);
        };
    }

    int redundancy(Rule.Side side, Subject subject, RuleBook book) {
        return switch (side) {
            case NONE -> 1;
            case IN -> greatest(paths.into(subject.key()), book);
            case OUT -> greatest(paths.outOf(subject.key()), book);
        };
    }

    /** The burst announced or estimated for a domain; nothing where it is not known. */
    Amounts burst(String domain) {
        return peaks.burst(domain(domain)).amounts().orElse(Amounts.NONE);
    }

    Domain domain(String name) {
        return peaks.domains().stream()
                .filter(domain -> domain.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    boolean knows(String domain) {
        return peaks.domains().stream().anyMatch(one -> one.name().equals(domain));
    }

    /** An edge node carries what its own links say; of any other it is all that is played from it. */
    private Base played(Subject node) {
        List<Link> out = paths.outOf(node.key());
        return node.role().equals(EDGE) && said(out)
                ? flow(node, out, "to players", "下行")
                : ofDomains(node, PULL, paths.domainsDownstream(node.key()), peaks::burst);
    }

    private Base pushed(Subject node) {
        List<Link> in = paths.into(node.key());
        return said(in)
                ? flow(node, in, "into it", "上行")
                : ofDomains(node, PUSH, paths.domainsUpstream(node.key()), peaks::burst);
    }

    private Base streams(Subject subject) {
        return subject.kind() == SubjectKind.DOMAIN
                ? peaks.streams(domain(subject.domain()))
                : ofDomains(subject, PUSH, paths.domainsUpstream(subject.key()), peaks::streams);
    }

    /** Where the chain does not lead to a domain of the role, all of them count rather than none. */
    private Base ofDomains(Subject node, String role, Set<String> reached, Function<Domain, Base> measure) {
        List<Domain> all = peaks.domains().stream()
                .filter(domain -> role.equals(domain.role()))
                .toList();
        List<Domain> own =
                all.stream().filter(domain -> reached.contains(domain.name())).toList();
        if (all.isEmpty()) {
            return Base.unknown(Warning.missing(
                    "domains",
                    "The event has no " + role + " domain to tell what " + node.name() + " carries",
                    "活动没有 " + role + " 域名，无法得知 " + node.name() + " 的承载量"));
        }
        Base base = Base.sum((own.isEmpty() ? all : own).stream().map(measure).toList());
        return own.isEmpty() && all.size() > 1
                ? base.warn(Warning.advice(
                        node.field() + ".domain",
                        "The chain does not say which " + role + " domains belong to " + node.name()
                                + "; all of them are counted",
                        "链路未说明 " + node.name() + " 对应哪些 " + role + " 域名，已按全部计算"))
                : base;
    }

    /** The rates that links say; one that says nothing while others do is missed. */
    private Base flow(Subject node, List<Link> links, String way, String wayZh) {
        Amounts sum = links.stream()
                .map(Link::expectedBitsPerSecond)
                .filter(Objects::nonNull)
                .map(Amounts::exactly)
                .reduce(Amounts.NONE, Amounts::plus);
        String text = Figures.of(sum.p90(), Unit.BITS_PER_SECOND).en();
        Warning[] silent = links.stream()
                .filter(link -> link.expectedBitsPerSecond() == null)
                .map(link -> Warning.missing(
                        paths.field(link) + ".expectedBitsPerSecond",
                        "What flows from " + link.from() + " to " + link.to() + " is not said and is in no figure",
                        "未标注 " + link.from() + " 到 " + link.to() + " 的码率，未计入"))
                .toArray(Warning[]::new);
        return Base.of(
                sum,
                new Message(
                        node.name() + ": the chain's links say " + text + " " + way,
                        node.name() + "：链路标注" + wayZh + " " + text),
                silent);
    }

    private static boolean said(List<Link> links) {
        return links.stream().anyMatch(link -> link.expectedBitsPerSecond() != null);
    }

    private static int greatest(List<Link> links, RuleBook book) {
        return links.stream()
                .mapToInt(link -> book.factor(link.redundancy()))
                .max()
                .orElse(1);
    }
}
