package io.matchday.monitor.format;

import io.matchday.monitor.line.LineParser;
import io.matchday.monitor.line.Required;
import io.matchday.monitor.line.TextPattern;
import java.util.List;

/**
 * Lines of an nginx {@code log_format}. Fields added behind those of the pattern are passed over.
 *
 * @param pattern the line, with nginx' variables
 * @param required the variables that tell time, host and status
 */
record Nginx(TextPattern pattern, Required required) implements LogFormat {

    private static final String COMBINED = "$remote_addr - $remote_user [$time_local] \"$request\" $status"
            + " $body_bytes_sent \"$http_referer\" \"$http_user_agent\"";

    /** A format of the customer's own. */
    static Nginx of(FormatOptions options) {
        return of(
                NginxDirective.template(options.pattern().orElseThrow()),
                options.domain().isPresent());
    }

    static Nginx combined() {
        return of(COMBINED, true);
    }

    static Nginx combinedVhost() {
        return of("$host " + COMBINED, false);
    }

    static Nginx main() {
        return of(COMBINED + " \"$http_x_forwarded_for\"", true);
    }

    static Nginx ingress() {
        return of(
                COMBINED + " $request_length $request_time [$proxy_upstream_name] [$proxy_alternative_upstream_name]"
                        + " $upstream_addr $upstream_response_length $upstream_response_time $upstream_status $req_id",
                true);
    }

    @Override
    public LineParser parser(long received) {
        return pattern.parser(required);
    }

    private static Nginx of(String template, boolean domainGiven) {
        TextPattern pattern = pattern(template);
        List<String> variables = pattern.variables();
        return new Nginx(
                pattern,
                new Required(
                        oneOf(NginxVariables.TIMES, variables, false),
                        oneOf(NginxVariables.HOSTS, variables, domainGiven),
                        oneOf(NginxVariables.STATUSES, variables, false)));
    }

    private static TextPattern pattern(String template) {
        try {
            return TextPattern.of(template, NginxVariables.TABLE);
        } catch (IllegalArgumentException unreadable) {
            throw new OptionException("pattern", unreadable.getMessage());
        }
    }

    private static String oneOf(List<String> wanted, List<String> variables, boolean dispensable) {
        for (String variable : wanted) {
            if (variables.contains(variable)) {
                return variable;
            }
        }
        if (dispensable) {
            return wanted.get(0);
        }
        throw new OptionException("pattern", "needs one of " + String.join(", ", wanted));
    }
}
