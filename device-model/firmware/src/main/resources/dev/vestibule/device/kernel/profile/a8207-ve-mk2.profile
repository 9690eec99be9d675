# AXIS A8207-VE Mk II with AXIS OS 12.8
# Sizes of picture, then facts: key | value | title | documented, observed or assumed | source

resolutions 3072x2048 2560x1440 1920x1280 1920x1080 1440x960 1280x720 1024x768 960x640 800x600 640x480 640x360 480x320 320x240

Brand.Brand                   | AXIS                                             | Brand                  | documented | VAPIX, parameter groups
Brand.ProdFullName            | AXIS A8207-VE Mk II Network Video Door Station   | Full product name      | documented | user manual, title
Brand.ProdNbr                 | A8207-VE Mk II                                   | Product number         | assumed    | as on other units of the series
Brand.ProdShortName           | AXIS A8207-VE Mk II                              | Short product name     | assumed    | as on other units of the series
Brand.ProdType                | Network Video Door Station                       | Product type           | assumed    | as on other units of the series
Brand.ProdVariant             |                                                  | Product variant        | assumed    | as on other units of the series
Brand.WebURL                  | https://www.axis.com                             | Web address            | observed   | AXIS OS 12

BasicDeviceInfo.BasicDeviceInfo | yes                                            | Basic device information API | observed | parameter listings of real units

# Clients ask for these before they ask for anything else: they must be there and say what is not.
Properties.API.HTTP.Version   | 3                                                | VAPIX HTTP API version | observed   | parameter listings of real units
Properties.API.Intercom.Intercom | yes                                           | Intercom service       | documented | VAPIX, Intercom service
Properties.API.Intercom.Version | 1.1                                            | Intercom version       | documented | VAPIX, Intercom service
Properties.API.Metadata.Metadata | no                                            | Metadata streams       | assumed    | clients need the key; there are no streams
Properties.API.Metadata.Version | 0.0                                            | Metadata version       | assumed    | what clients take for none
Properties.API.WebService.EntryService | no                                      | Entry service          | assumed    | clients need the key; there is no web service
Properties.API.WebService.ONVIF.ONVIF | no                                       | ONVIF                  | assumed    | clients need the key; there is no web service
Properties.API.WebService.ONVIF.Version | 0.0                                    | ONVIF version          | assumed    | what clients take for none
Properties.API.WebService.WebService | no                                        | Web services           | assumed    | clients need the key; there is no web service
Properties.EmbeddedDevelopment.EmbeddedDevelopment | no                          | Applications           | assumed    | clients need the key; there are no applications
Properties.EmbeddedDevelopment.Version | 0.0                                     | Application API version | assumed   | what clients take for none
Properties.LocalStorage.LocalStorage | no                                        | Recordings on a card   | assumed    | clients need the key; there are no recordings

Properties.Firmware.BuildDate | Jan 17 2026 18:22                                | Firmware build date    | assumed    | no unit was read
Properties.Firmware.BuildNumber | 1                                              | Firmware build number  | assumed    | no unit was read
Properties.Firmware.Version   | 12.8.52                                          | AXIS OS version        | assumed    | the version that is simulated
Properties.PTZ.DigitalPTZ     | no                                               | Digital pan, tilt and zoom | documented | user manual: a fixed camera
Properties.PTZ.DriverManagement | no                                             | Drivers of pan, tilt and zoom | documented | user manual: a fixed camera
Properties.PTZ.PTZ            | no                                               | Pan, tilt and zoom     | documented | user manual: a fixed camera
Properties.Reader.OSDP.SecureChannel | no                                     | OSDP secure channel    | assumed    | others drive units of the series in clear only
Properties.Reader.RemoteActivity.Feedback  | axtid:FeedbackMessage                      | Feedback of a door controller | assumed    | that there is such a WebSocket is documented, how it is used is not public
Properties.Reader.RemoteActivity.Indicate  | axtid:IndicateRemoteActivities             | Activities for a door controller | assumed    | that there is such a WebSocket is documented, how it is used is not public
Properties.Reader.RemoteActivity.Path      | /vapix/idpointws                           | WebSocket of a door controller | assumed    | that there is such a WebSocket is documented, how it is used is not public
Properties.Reader.RemoteActivity.Subscribe | axev:subscribe                             | Subscription at a door controller | assumed    | that there is such a WebSocket is documented, how it is used is not public
Properties.Sensor.PIR         | yes                                              | PIR sensor             | documented | user manual, Product overview
Properties.Serial.Serial      | no                                               | Serial port            | documented | user manual, Connectors
Properties.System.Architecture | aarch64                                         | Processor architecture | assumed    | no unit was read
Properties.System.Soc         | Axis Artpec-8                                    | System on chip         | assumed    | no unit was read
