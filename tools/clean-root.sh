#!/usr/bin/env bash
# Prove the set-up on a machine that has nothing: a fresh Debian 12 with Python 3.11, pip and make.
#
#   sudo tools/clean-root.sh DIR [TARGET...]      targets of the Makefile; default: briefing test
#
# Makes DIR/base.tar by debootstrap once, unpacks it anew into DIR/root, clones the last commit
# into it, runs each target there, and then each once more without any network: the second run
# must have nothing left to fetch. Needs debootstrap, git, iproute2 and util-linux (unshare).
#
# DIR must lie outside the checkout. Honoured if set: DEBIAN_MIRROR, the usual proxy variables, and
# the variables below that name a certificate file, which is copied to the same place in the root.
set -euo pipefail

if [ $# -lt 1 ] || [ "$(id -u)" -ne 0 ]; then
    sed -n '2,11s/^# \{0,1\}//p' "$0" >&2
    exit 2
fi
checkout=$(git -C "$(dirname "$0")" rev-parse --show-toplevel)
mkdir -p "$1"
dir=$(cd "$1" && pwd)
shift
targets=("$@")
[ ${#targets[@]} -gt 0 ] || targets=(briefing test)
root=$dir/root
case $dir/ in "$checkout"/*) echo "DIR must lie outside the checkout" >&2; exit 2 ;; esac

if [ ! -f "$dir/base.tar" ]; then
    rm -rf "$dir/base"
    debootstrap --variant=minbase --include=python3,python3-pip,make,ca-certificates \
        bookworm "$dir/base" ${DEBIAN_MIRROR:+"$DEBIAN_MIRROR"}
    tar -C "$dir/base" -cf "$dir/base.tar.new" .
    mv "$dir/base.tar.new" "$dir/base.tar"
    rm -rf "$dir/base"
fi

# Nothing is ever mounted below root outside the namespaces made by run_inside.
rm -rf "$root"
mkdir "$root"
tar -C "$root" -xf "$dir/base.tar"
cp -L /etc/resolv.conf "$root/etc/resolv.conf"
git clone --quiet --no-local "$checkout" "$root/srv/briefing"

environment=(HOME=/root PATH=/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8)
for name in http_proxy https_proxy no_proxy HTTP_PROXY HTTPS_PROXY NO_PROXY; do
    [ -z "${!name:-}" ] || environment+=("$name=${!name}")
done
for name in SSL_CERT_FILE PIP_CERT REQUESTS_CA_BUNDLE NODE_EXTRA_CA_CERTS; do
    [ -f "${!name:-}" ] || continue
    install -D -m 644 "${!name}" "$root${!name}"
    environment+=("$name=${!name}")
done

# run_inside UNSHARE_FLAGS COMMAND...: in the root, with /proc and /dev that vanish afterwards.
run_inside() {
    local flags=$1
    shift
    # shellcheck disable=SC2016,SC2086 # the script is for the inner shell; flags are words
    env -i "${environment[@]}" unshare --mount --pid --fork $flags sh -euc '
        root=$1
        shift
        # A network of its own begins without even the loopback, which local servers need.
        ip link set lo up
        mount -t proc proc "$root/proc"
        mount --rbind /dev "$root/dev"
        exec chroot "$root" sh -euc "cd /srv/briefing && exec \"\$@\"" sh "$@"
    ' sh "$root" "$@"
}

git -C "$checkout" log -1 --format='clean-root: commit %h, %s'
for round in first second; do
    flags=$([ "$round" = first ] || echo --net)
    for target in "${targets[@]}"; do
        start=$SECONDS
        run_inside "$flags" make "$target"
        echo "clean-root: $round make $target took $((SECONDS - start)) s"
    done
done
echo "clean-root: passed"
