'use strict';

const byId = (id) => document.getElementById(id);
const FACTS = ['ProdFullName', 'ProdNbr', 'SerialNumber', 'Version'];
const ROLES = [['admin', 'administrator'], ['operator', 'operator'], ['viewer', 'viewer']];

const encrypted = location.protocol === 'https:';
byId('connection').textContent = encrypted ? 'HTTPS, encrypted' : 'HTTP, not encrypted';
byId('unencrypted').hidden = encrypted;
const securePort = document.body.dataset.securePort;
byId('encrypted').href = `https://${location.hostname}:${securePort}/`;
byId('encrypted').hidden = !securePort;

async function tellUnit() {
  const answer = await fetch('/axis-cgi/basicdeviceinfo.cgi', {
    method: 'POST',
    headers: {'Content-Type': 'application/json'},
    body: JSON.stringify({apiVersion: '1.0', method: 'getAllUnrestrictedProperties'}),
  });
  const facts = (await answer.json()).data.propertyList;
  for (const name of FACTS) byId(name).textContent = facts[name];
  document.title = facts.ProdShortName ?? facts.ProdFullName;
}

async function tellWho() {
  const answer = await fetch('/axis-cgi/usergroup.cgi');
  const [user, groups] = (await answer.text()).trim().split('\n');
  const held = groups.split(' ');
  const role = ROLES.find(([group]) => held.includes(group));
  byId('who').textContent = `Logged in as ${user}, ${role[1]}.`;
}

tellUnit().catch(() => { byId('ProdFullName').textContent = 'The unit does not answer'; });
tellWho().catch(() => { byId('who').textContent = 'Anonymous viewing.'; });
