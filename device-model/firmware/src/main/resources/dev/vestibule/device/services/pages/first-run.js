'use strict';

const byId = (id) => document.getElementById(id);
const form = byId('account');
const password = byId('password');
const repeat = byId('repeat');

// Without letters and digits that look alike.
const LETTERS = 'abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789-_+=';
const SUGGESTED_LENGTH = 16;
const WORDS = ['Easy to guess', 'Could be longer', 'Good', 'Strong'];

const securePort = document.body.dataset.securePort;
if (location.protocol === 'http:') {
  byId('encrypted').href = `https://${location.hostname}:${securePort}/`;
  byId('encrypted').hidden = !securePort;
  byId('unencrypted').hidden = false;
}

/** 0-3: bits that guessing takes at most, from the length and the kinds of characters. */
function strength(text) {
  const kinds = [[/[a-z]/, 26], [/[A-Z]/, 26], [/[0-9]/, 10], [/[^a-zA-Z0-9]/, 33]];
  const size = kinds.reduce((sum, [kind, count]) => sum + (kind.test(text) ? count : 0), 0);
  const varied = Math.min(text.length, new Set(text).size * 2);
  const bits = varied * Math.log2(Math.max(size, 1));
  if (text.length < 8 || bits < 40) return 0;
  return bits < 55 ? 1 : bits < 80 ? 2 : 3;
}

function judge() {
  const text = password.value;
  const level = strength(text);
  byId('bar').className = text ? `level-${level}` : '';
  byId('strength').textContent = text ? WORDS[level] : '1 to 64 characters.';
}

function complain(text) {
  const fault = byId('fault');
  fault.textContent = text;
  fault.hidden = !text;
}

function show(visible) {
  byId('show').checked = visible;
  for (const field of [password, repeat]) field.type = visible ? 'text' : 'password';
}

function suggest() {
  let text = '';
  while (text.length < SUGGESTED_LENGTH) {
    const [drawn] = crypto.getRandomValues(new Uint8Array(1));
    // What is beyond the last whole row would make the first letters likelier.
    if (drawn < 256 - 256 % LETTERS.length) text += LETTERS[drawn % LETTERS.length];
  }
  password.value = text;
  repeat.value = text;
  show(true);
  judge();
  complain('');
}

/** Hands the login to the browser, which then keeps it for all pages. */
function logIn(user, secret) {
  return new Promise((done) => {
    const request = new XMLHttpRequest();
    request.open('GET', '/axis-cgi/login.cgi', true, user, secret);
    request.onloadend = done;
    request.send();
  });
}

async function add(event) {
  event.preventDefault();
  if (password.value !== repeat.value) {
    complain('The two passwords differ.');
    repeat.focus();
    return;
  }
  complain('');
  byId('add').disabled = true;
  try {
    const answer = await fetch(form.getAttribute('action'), { // A field is called action, too.
      method: 'POST',
      body: new URLSearchParams(new FormData(form)),
      credentials: 'omit', // A refusal is an answer; nobody shall be asked for a login.
    });
    const text = await answer.text();
    const refusal = /Error: (.*)\./.exec(text);
    if (refusal || !answer.ok) {
      complain(refusal ? `The unit refuses: ${refusal[1]}.` : `The unit answers ${answer.status}.`);
      return;
    }
    await logIn(form.user.value, password.value);
    location.replace('/');
  } catch {
    complain('The unit does not answer.');
  } finally {
    byId('add').disabled = false;
  }
}

password.addEventListener('input', judge);
repeat.addEventListener('input', () => complain(''));
byId('show').addEventListener('change', (event) => show(event.target.checked));
byId('suggest').addEventListener('click', suggest);
form.addEventListener('submit', add);
