package io.matchday.capacity.outbound;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressGuardTest {
    @ParameterizedTest
    @CsvSource({
        "47.88.1.1, true, true, a public address",
        "2606:4700::1111, true, true, a public address",
        "10.1.2.3, false, true, a company's own network",
        "192.168.0.9, false, true, a company's own network",
        "172.31.255.254, false, true, the end of a private range",
        "172.32.0.1, true, true, just behind it",
        "100.64.0.1, false, true, shared address space",
        "127.0.0.1, false, true, this machine",
        "::1, false, true, this machine",
        "fd12::1, false, true, a company's own network",
        "169.254.169.254, false, false, metadata of most clouds",
        "169.254.0.1, false, false, link-local",
        "100.100.100.200, false, false, metadata of Alibaba Cloud",
        "fd00:ec2::254, false, false, metadata of AWS",
        "fe80::1, false, false, link-local",
        "::ffff:169.254.169.254, false, false, the same written as IPv6",
        "64:ff9b::a9fe:a9fe, false, false, the same by way of NAT64",
        "2002:a9fe:a9fe::1, false, false, the same by way of 6to4",
        "0.0.0.0, false, false, no host",
        "::, false, false, no host",
        "224.0.0.1, false, false, many hosts",
        "255.255.255.255, false, false, all hosts"
    })
    void whatMayBeCalled(String address, boolean usually, boolean privateAllowed, String why)
            throws UnknownHostException {
        InetAddress judged = InetAddress.getByName(address);

        assertThat(AddressGuard.allows(judged, false)).as(why).isEqualTo(usually);
        assertThat(AddressGuard.allows(judged, true)).as(why).isEqualTo(privateAllowed);
    }
}
