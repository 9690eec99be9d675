Feature: Network discovery protocols
  User manual, Get started > Find the device on the network; System > Network > Network discovery
  protocols. WS-Discovery (April 2005), RFC 6762, RFC 6763, UPnP Device Architecture 1.0.

  Background:
    Given a factory-fresh door station

  @SETUP-001 @DISC-001 @network
  Scenario: A discovery tool finds the unit by WS-Discovery
    When a discovery tool looks for network video transmitters
    Then it finds the unit where its web server is

  @SETUP-001 @DISC-001 @network
  Scenario: A computer finds the unit by Bonjour
    When a computer browses for "_axis-video._tcp"
    Then it finds a service with the port of the unit's web server

  @SETUP-001
  Scenario: A discovery tool finds the unit and assigns it an address
    When a discovery tool looks for network video transmitters
    Then it finds the unit as "-b8a44f000001" at "http://192.168.0.90/onvif/device_service https://192.168.0.90/onvif/device_service http://169.254.192.164/onvif/device_service https://169.254.192.164/onvif/device_service"
    When the setting "Network.ZeroConf.Enabled" is "no"
    And the setting "Network.IPAddress" is "192.168.0.20"
    And the setting "Network.BootProto" is "none"
    And 1 second passes
    And a discovery tool looks for network video transmitters
    Then it finds the unit as "-b8a44f000001" at "http://192.168.0.20/onvif/device_service https://192.168.0.20/onvif/device_service"
    And the unit is reached at 192.168.0.20

  @NET-019
  Scenario: After DHCP changed its address, the unit is found again by serial number and by name
    When a computer browses for "_axis-video._tcp"
    Then it finds the service "AXIS A8207-VE Mk II - B8A44F000001" at axis-b8a44f000001.local port 80 with "macaddress=B8A44F000001"
    And its host has the address 192.168.0.90
    When the DHCP server gives out 192.168.0.44
    And the network cable is pulled out and plugged in again
    And 3 seconds pass
    When a computer browses for "_axis-video._tcp"
    Then it finds the service "AXIS A8207-VE Mk II - B8A44F000001" at axis-b8a44f000001.local port 80 with "macaddress=B8A44F000001"
    And its host has the address 192.168.0.44

  Scenario Outline: A probe is answered if types and scopes fit: <scopes>
    When a discovery tool looks for devices of type "<types>" with the scopes "<scopes>"
    Then it finds <count> devices

    Examples:
      | types                                 | scopes                                                                  | count |
      |                                       |                                                                         | 1     |
      | tds:Device dn:NetworkVideoTransmitter | onvif://www.onvif.org/Profile                                           | 1     |
      | dn:NetworkVideoTransmitter            | onvif://www.onvif.org/hardware/A8207-VE%20Mk%20II onvif://www.onvif.org | 1     |
      | dn:NetworkVideoDisplay                |                                                                         | 0     |
      | tds:Device                            | onvif://www.onvif.org/Prof                                              | 0     |
      | tds:Device                            | onvif://www.onvif.org/hardware/P3245                                    | 0     |

  Scenario: A probe that is sent twice, as UDP wants it, is answered once
    Then a probe that is sent twice is answered 1 time

  @DISC-001
  Scenario: WS-Discovery is turned off and on
    Given a discovery tool listens
    When the setting "WebService.DiscoveryMode.Discoverable" is "No"
    And 1 second passes
    Then the unit has said "Bye" unasked
    When a discovery tool looks for network video transmitters
    Then it finds 0 devices
    When the setting "WebService.DiscoveryMode.Discoverable" is "Yes"
    And 1 second passes
    Then the unit has said "Bye Hello" unasked
    When a discovery tool looks for network video transmitters
    Then it finds 1 device

  Scenario: The unit says goodbye before it restarts, and hello when it is back
    Given a discovery tool listens
    When the installer restarts the unit
    And the unit has started again
    And 1 second passes
    Then the unit has said "Bye Hello" unasked

  @DISC-001
  Scenario: Bonjour is turned off and on
    When a computer browses for "_http._tcp"
    Then it finds the service "AXIS A8207-VE Mk II" at axis-b8a44f000001.local port 80 with ""
    When the setting "Network.Bonjour.Enabled" is "no"
    And a computer browses for "_http._tcp"
    Then it finds 0 services
    When the setting "Network.Bonjour.Enabled" is "yes"
    And a computer browses for "_http._tcp"
    Then it finds 1 service

  @DISC-001
  Scenario: UPnP is off until it is turned on, and says goodbye
    Given a discovery tool listens
    When a control point searches for "ssdp:all"
    Then it gets 0 answers
    When the setting "Network.UPnP.Enabled" is "yes"
    And 1 second passes
    Then 4 notices with "NTS: ssdp:alive" have been heard
    When a control point searches for "ssdp:all"
    Then it gets 4 answers
    When a control point searches for "upnp:rootdevice"
    Then it gets 1 answer
    And each of them has "USN: uuid:Upnp-BasicDevice-1_0-B8A44F000001::upnp:rootdevice"
    And each of them has "LOCATION: http://192.168.0.90:49152/rootdesc1.xml"
    When a control point searches for "urn:schemas-upnp-org:device:MediaServer:1"
    Then it gets 0 answers
    When 30 seconds pass
    And 900 seconds pass
    Then 8 notices with "NTS: ssdp:alive" have been heard
    When the setting "Network.UPnP.Enabled" is "no"
    And 1 second passes
    Then 4 notices with "NTS: ssdp:byebye" have been heard
    When a control point searches for "ssdp:all"
    Then it gets 0 answers

  @DISC-002
  Scenario: The UPnP name is the device name and MAC address, unless another is entered
    Given the setting "Network.UPnP.Enabled" is "yes"
    And the client uses HTTP on port 49152
    When the client gets "/rootdesc1.xml"
    Then the answer holds "<friendlyName>AXIS A8207-VE Mk II - B8A44F000001</friendlyName>"
    And the answer holds "<presentationURL>http://192.168.0.90:80/</presentationURL>"
    When the setting "Network.UPnP.FriendlyName" is "Door <1>"
    And the client gets "/rootdesc1.xml"
    Then the answer holds "<friendlyName>Door &lt;1&gt;</friendlyName>"

  @DISC-002
  Scenario: The Bonjour name is the device name and MAC address, unless another is entered
    When a computer browses for "_axis-video._tcp"
    Then it finds the service "AXIS A8207-VE Mk II - B8A44F000001" at axis-b8a44f000001.local port 80 with "macaddress=B8A44F000001"
    When the setting "Network.Bonjour.FriendlyName" is "Front door"
    And a computer browses for "_axis-video._tcp"
    Then it finds the service "Front door" at axis-b8a44f000001.local port 80 with "macaddress=B8A44F000001"

  Scenario: All types of service are found, and what they say of themselves
    When a computer browses for the names of "_services._dns-sd._udp"
    Then it finds the names:
      | _axis-video._tcp.local  |
      | _http._tcp.local        |
      | _https._tcp.local       |
      | _vapix-http._tcp.local  |
      | _vapix-https._tcp.local |
    When a computer browses for "_vapix-https._tcp"
    Then it finds the service "AXIS A8207-VE Mk II" at axis-b8a44f000001.local port 443 with "sn=B8A44F000001 txtvers=1 ep=param,apidisc,decaf tags="

  Scenario: What the asker knows is not said again
    When a computer browses for "_http._tcp"
    And 2 seconds pass
    Then whoever knows the services "_http._tcp" already gets 0 answers

  Scenario: A name that another device has gets a number
    Given the setting "Network.Bonjour.Enabled" is "no"
    And another device has a service "AXIS A8207-VE Mk II" of type "_http._tcp"
    When the setting "Network.Bonjour.Enabled" is "yes"
    And 3 seconds pass
    And a computer browses for the names of "_http._tcp"
    Then it finds the names:
      | AXIS A8207-VE Mk II (2) |

  Scenario: HTTP services are not announced where only HTTPS may be used
    When a computer browses for "_http._tcp"
    Then it finds 1 service
    When the setting "System.BoaGroupPolicy.viewer" is "https"
    And the setting "System.BoaGroupPolicy.operator" is "https"
    And the setting "System.BoaGroupPolicy.admin" is "https"
    And a computer browses for "_http._tcp"
    Then it finds 0 services
    When a computer browses for "_https._tcp"
    Then it finds the service "AXIS A8207-VE Mk II" at axis-b8a44f000001.local port 443 with ""

  Scenario: Another port is announced at once
    When the setting "System.BoaPort" is "8080"
    And a computer browses for "_http._tcp"
    Then it finds the service "AXIS A8207-VE Mk II" at axis-b8a44f000001.local port 8080 with ""
    When the setting "Network.ZeroConf.Enabled" is "no"
    And the setting "HTTPS.Enabled" is "no"
    And 1 second passes
    And a discovery tool looks for network video transmitters
    Then it finds the unit as "-b8a44f000001" at "http://192.168.0.90:8080/onvif/device_service"

  Scenario: Until AXIS OS 11 UPnP is on from the factory, and before 11.4 all names have the serial number
    Given a factory-fresh door station with AXIS OS 10.12.262
    When a control point searches for "upnp:rootdevice"
    Then it gets 1 answer
    When a computer browses for "_http._tcp"
    Then it finds the service "AXIS A8207-VE Mk II - B8A44F000001" at axis-b8a44f000001.local port 80 with ""
    When a computer browses for "_vapix-http._tcp"
    Then it finds 0 services
