#!/bin/bash
# The work of a guest of test/nightly/mounted-shares.mjs: the network, the disk of a server, then the program of its role.
export PATH=/usr/sbin:/usr/bin:/sbin:/bin:/bb HOME=/
/bin/busybox --install -s /bb
printf '%s\n' root:x:0:0::/:/bin/bash _rpc:x:101:101::/:/bin/false nobody:x:65534:65534::/:/bin/false >/etc/passwd
printf '%s\n' root:x:0: _rpc:x:101: nogroup:x:65534: >/etc/group
mkdir -p /var/lib/nfs /var/tmp /var/log /dev/pts
mount -t devpts pts /dev/pts
mount -t tmpfs run /run
mount -t tmpfs tmp /tmp
ln -sf /proc/mounts /etc/mtab
echo 0 >/proc/sys/kernel/printk
role=$(sed -n 's/.*role=\([a-z]*\).*/\1/p' /proc/cmdline)
modprobe -a virtio_net virtio_rng
ip link set lo up
ip link set eth0 up

if [ "$role" = server ]; then
  ip addr add 10.9.0.1/24 dev eth0
  while [ ! -b /dev/vdb ]; do sleep 0.1; done
  mount -t ext4 /dev/vdb /srv 2>/dev/null || { mke2fs -q -t ext4 /dev/vdb && mount -t ext4 /dev/vdb /srv; }
  modprobe -a nfsd
  mount -t nfsd nfsd /proc/fs/nfsd
  # How long clients that lost their server have to claim what they had open: 90 s as delivered, and nobody waits for it here.
  echo 10 >/proc/fs/nfsd/nfsv4leasetime
  echo 10 >/proc/fs/nfsd/nfsv4gracetime
  mkdir -p /var/lib/nfs/v4recovery /var/lib/nfs/rpc_pipefs /run/rpcbind
  touch /var/lib/nfs/etab /var/lib/nfs/rmtab
  rpcbind
else
  ip addr add 10.9.0.2/24 dev eth0
  modprobe -a nfs nfsv3 nfsv4 cifs
fi
hostname "$role"
export NO_COLOR=1
node "/guest/$role.mjs" $(sed -n 's/.*work=\([^ ]*\).*/\1/p' /proc/cmdline | tr ',' ' ')
echo "@@ended $?"
sync
poweroff -f
