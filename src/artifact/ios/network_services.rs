//! `preferences.plist` of the network services: HTTP proxies of the phone's interfaces.

use super::property_list::{dictionary, host, key, scalar, text};
use crate::artifact::{Artifact, Emitter, Input, ParseError};
use crate::decode::plist::Value;
use crate::model::fact::NetworkKind;
use crate::model::{At, Fact, Platform, Surface, Weight};

/// The parser of the network services' `preferences.plist`.
pub(super) struct NetworkServices;

impl Artifact for NetworkServices {
    fn name(&self) -> &'static str {
        "ios-network-services"
    }

    fn platform(&self) -> Platform {
        Platform::Ios
    }

    fn paths(&self) -> &'static [&'static str] {
        &["SystemPreferencesDomain/SystemConfiguration/preferences.plist"]
    }

    fn answers(&self) -> &'static [(Surface, Weight)] {
        &[(Surface::VpnAndFilters, Weight::Detail)]
    }

    fn parse(&self, input: &Input<'_>, out: &mut Emitter<'_>) -> Result<(), ParseError> {
        let preferences = dictionary(input, out)?;
        for (id, service) in preferences.get("NetworkServices").map(Value::entries).unwrap_or_default() {
            let Some(proxies) = service.get("Proxies") else { continue };
            let name = text(service, "UserDefinedName").unwrap_or(id);
            let place = format!("NetworkServices/{id}/Proxies");
            for prefix in ["HTTP", "HTTPS", "SOCKS"] {
                if on(proxies, &format!("{prefix}Enable"))
                    && let Some(server) = text(proxies, &format!("{prefix}Proxy"))
                {
                    let port = scalar(proxies, &format!("{prefix}Port"));
                    let at = port.iter().map(|_| key(&format!("{place}/{prefix}Port")));
                    let at = At::several([key(&format!("{place}/{prefix}Proxy"))].into_iter().chain(at));
                    let server = port.map_or_else(|| server.to_owned(), |port| format!("{server}:{port}"));
                    emit(name, &server, at, out);
                }
            }
            if on(proxies, "ProxyAutoConfigEnable")
                && let Some(url) = text(proxies, "ProxyAutoConfigURLString")
            {
                emit(name, host(url).unwrap_or(url), key(&format!("{place}/ProxyAutoConfigURLString")), out);
            }
        }
        Ok(())
    }
}

fn on(proxies: &Value, name: &str) -> bool {
    proxies.get(name).and_then(Value::as_bool) == Some(true)
}

fn emit(name: &str, server: &str, at: At, out: &mut Emitter<'_>) {
    let fact = Fact::Network {
        kind: NetworkKind::Proxy,
        name: crate::text::keep(name),
        app: None,
        profile: None,
        server: Some(crate::text::keep(server)),
        enabled: Some(true),
    };
    out.emit(fact, at);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::artifact::ios::test_input::read;

    #[test]
    fn proxies_that_are_on() {
        let plist = br"<plist><dict><key>NetworkServices</key><dict><key>A</key><dict>
            <key>UserDefinedName</key><string>Wi-Fi</string><key>Proxies</key><dict>
            <key>HTTPEnable</key><integer>1</integer><key>HTTPProxy</key><string>10.0.0.5</string><key>HTTPPort</key><integer>8080</integer>
            <key>HTTPSEnable</key><integer>0</integer><key>HTTPSProxy</key><string>10.0.0.6</string>
            <key>ProxyAutoConfigEnable</key><integer>1</integer><key>ProxyAutoConfigURLString</key><string>http://pac.example.org/p.pac</string>
            </dict></dict><key>B</key><dict/></dict></dict></plist>";
        let facts = read(&NetworkServices, "x", plist);
        let servers: Vec<&str> = facts
            .iter()
            .map(|fact| match fact {
                Fact::Network { server: Some(server), kind: NetworkKind::Proxy, .. } => &**server,
                other => panic!("{other:?}"),
            })
            .collect();
        assert_eq!(servers, ["10.0.0.5:8080", "pac.example.org"]);
    }
}
