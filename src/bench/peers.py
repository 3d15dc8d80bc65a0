#!/usr/bin/env python3
"""Times whole processes: this program and those of others on the same files, in turn.

  src/bench/peers.py                     start-up, on one report
  src/bench/peers.py corpus [FOLDER]     866 files made from the reports in FOLDER (default: reports)
  src/bench/peers.py scale [FOLDER]      the same files 1, 10 and 50 times

Every row runs once unmeasured; then in each round every row runs once, in this order and in the next round in the
reverse. A row shows medians, and the median of its ratios to the first row of the same round. What is not installed is
left out; --runs N says how many rounds, --program COMMAND which program, --java COMMAND which Java is the empty one.
"""
import argparse
import glob
import os
import shlex
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
SAMPLE = os.path.join(ROOT, "reports", "2025-10-19-ebpf-02-containers.md")
FILES = 866

PYTHON_PEER = """
import sys, mistune, yaml
markdown = mistune.create_markdown(renderer=mistune.AstRenderer() if hasattr(mistune, 'AstRenderer') else None)
loader = getattr(yaml, 'CSafeLoader', yaml.SafeLoader)
for path in open(sys.argv[2]).read().split('\\n') if sys.argv[1] == '-l' else sys.argv[1:]:
    if path:
        for token in markdown(open(path, encoding='utf-8').read()):
            if token['type'] == 'block_code':
                try:
                    for event in yaml.parse(token.get('text') or token.get('raw'), Loader=loader):
                        pass
                except yaml.YAMLError:
                    pass
"""


def measure(command, out):
    """Wall seconds, CPU seconds, and the largest memory in MiB of one run."""
    actions = [(os.POSIX_SPAWN_DUP2, out, 0), (os.POSIX_SPAWN_DUP2, out, 1), (os.POSIX_SPAWN_DUP2, out, 2)]
    start = time.perf_counter()
    process = os.posix_spawnp(command[0], command, os.environ, file_actions=actions)
    _, status, usage = os.wait4(process, 0)
    wall = time.perf_counter() - start
    if os.waitstatus_to_exitcode(status) not in (0, 1):
        raise SystemExit("failed: " + shlex.join(command)[:200])
    return wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def compare(rows, runs):
    out = os.open(os.devnull, os.O_RDWR)
    for _, command in rows:
        measure(command, out)
    results = [[] for _ in rows]
    for i in range(runs):
        order = range(len(rows))
        for j in order if i % 2 == 0 else reversed(order):
            results[j].append(measure(rows[j][1], out))
    print(f"{runs} rounds; load {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores; {time.strftime('%Y-%m-%d %H:%M')}\n")
    print(f"| | wall ms | min | CPU ms | peak MiB | × {rows[0][0]} |\n|---|---:|---:|---:|---:|---:|")
    for (name, _), result in zip(rows, results):
        wall, cpu, memory = ([run[k] for run in result] for k in range(3))
        ratio = statistics.median(run[0] / first[0] for run, first in zip(result, results[0]))
        print(f"| {name} | {statistics.median(wall) * 1000:.1f} | {min(wall) * 1000:.1f} "
              f"| {statistics.median(cpu) * 1000:.0f} | {max(memory):.0f} | {ratio:.2f} |", flush=True)


def corpus(folder, target, times):
    """Files made of two reports each, with other topics and days."""
    texts = [open(path, encoding="utf-8").read() for path in sorted(glob.glob(os.path.join(folder, "*.md")))]
    paths = []
    for i in range(FILES * times):
        day = 1 + i % 28
        text = texts[i % len(texts)] + "\n\n" + texts[(i * 7 + 3) % len(texts)]
        for old, new in (("eBPF", f"eBPF{i // 5}"), ("专题", f"专题{i // 5}"), ("10月19日", f"10月{day:02}日"),
                         ("10-19", f"10-{day:02}")):
            text = text.replace(old, new)
        path = os.path.join(target, f"{i // 1000:03}", f"2025-10-{day:02}-{i:05}.md")
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "w", encoding="utf-8") as file:
            file.write(text)
        paths.append(path)
    print(f"{len(paths)} files, {sum(map(os.path.getsize, paths)) / 1e6:.1f} MB\n")
    return paths


def has_mistune(python):
    return subprocess.run([python, "-c", "import mistune, yaml"], capture_output=True).returncode == 0


def python_peer(folder):
    script = os.path.join(folder, "peer.py")
    with open(script, "w") as file:
        file.write(PYTHON_PEER)
    for python in ("python3", "/usr/bin/python3"):
        if shutil.which(python) and has_mistune(python):
            return [python, script]
    return None


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("what", nargs="?", default="start", choices=["start", "corpus", "scale"])
    parser.add_argument("folder", nargs="?", default=os.path.join(ROOT, "reports"))
    parser.add_argument("--runs", type=int)
    parser.add_argument("--program", default=os.path.join(ROOT, "target/progress/bin/progress"))
    parser.add_argument("--java", default="java")
    options = parser.parse_args()
    program = shlex.split(options.program)
    with tempfile.TemporaryDirectory() as work:
        peer = python_peer(work)
        rows = []
        if options.what == "start":
            source = os.path.join(work, "Empty.java")
            with open(source, "w") as file:
                file.write("class Empty { public static void main(String[] args) {} }")
            javac = os.path.join(os.path.dirname(shutil.which(options.java)), "javac")
            subprocess.run([javac, "-d", work, source], check=True)
            rows.append(("an empty Java main", [options.java, "-cp", work, "Empty"]))
            rows.append(("progress status", program + ["status", SAMPLE]))
            rows.append(("progress check --format concise", program + ["check", "--format", "concise", SAMPLE]))
            rows.append(("cmark-gfm", ["cmark-gfm", SAMPLE]))
            rows.append(("mistune + libyaml", peer + [SAMPLE] if peer else None))
            rows.append(("cloc", ["cloc", SAMPLE]))
            rows.append(("markdownlint-cli2", ["markdownlint-cli2", SAMPLE]))
            rows.append(("remark", ["remark", "--quiet", SAMPLE]))
            org = os.path.join(work, "sample.org")
            with open(org, "w", encoding="utf-8") as file:
                file.write("* Chapters [/]\n" + "".join(f"** Chapter {i} [/]\n- [X] a\n- [ ] b\n" for i in range(50)))
            update = "(progn (require 'org) (find-file (car (last command-line-args))) (org-update-statistics-cookies t))"
            rows.append(("org-mode's cookies", ["emacs", "--batch", "-Q", "--eval", update, org]))
        elif options.what == "corpus":
            paths = corpus(options.folder, os.path.join(work, "corpus"), 1)
            named = os.path.join(work, "paths")
            with open(named, "w") as file:
                file.write("\n".join(paths))
            rows.append(("cmark-gfm", ["cmark-gfm", *paths]))
            rows.append(("progress status, json", program + ["status", "--format", "json", os.path.join(work, "corpus")]))
            rows.append(("mistune + libyaml", peer + ["-l", named] if peer else None))
            rows.append(("cloc", ["cloc", os.path.join(work, "corpus")]))
        else:
            for times in (1, 10, 50):
                folder = os.path.join(work, str(times))
                corpus(options.folder, folder, times)
                rows.append((f"{times} ×", program + ["status", "--format", "json", folder]))
        rows = [(name, command) for name, command in rows if command and shutil.which(command[0])]
        compare(rows, options.runs or {"start": 15, "corpus": 5, "scale": 3}[options.what])


if __name__ == "__main__":
    sys.exit(main())
