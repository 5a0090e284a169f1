package io.matchday.monitor.format;

/**
 * nginx's combined format with the virtual host in front: {@code $host $remote_addr - $remote_user [$time_local]
 * "$request" $status $body_bytes_sent "$http_referer" "$http_user_agent"}. Fields added behind these are passed over.
 */
public record NginxCombinedVhost() implements LogFormat {

    @Override
    public LineParser parser() {
        return NginxCombinedVhost::parse;
    }

    private static boolean parse(byte[] buffer, int from, int to, LogRecord record) throws BadLineException {
        FieldCursor fields = new FieldCursor(buffer, from, to);
        record.domain(HostName.of("$host", fields.word("$host")));
        fields.word("$remote_addr");
        fields.word("-");
        fields.skipTo('[', "$time_local");
        record.time(LogTime.nginx("$time_local", fields.until(']', "$time_local")));
        fields.quoted("$request");
        record.status(FieldValue.status("$status", fields.word("$status")));
        record.bytes(FieldValue.bytes("$body_bytes_sent", fields.word("$body_bytes_sent")));
        // Not counted, but a line cut short may have lost digits of the fields before.
        fields.quoted("$http_referer");
        fields.quoted("$http_user_agent");
        return true;
    }
}
