using System.Buffers;
using Rotonde.Basis;
using Rotonde.Berichten.Controles;
using Rotonde.Postkamer.Verzending;

namespace Rotonde.Kilproef;

/// <summary>The post box with a point before and after every step, and inside those that take more than one. When a round saw no work, the work is done.</summary>
internal sealed class Puntpost(ITransport bus, Punten punten, string map) : ITransport
{
    private int? _werk;

    public async Task<IReadOnlyList<Inkomend>> HaalAsync(Gemeentecode gemeente, CancellationToken stop)
    {
        if (_werk is null)
        {
            Console.Out.WriteLine(Wereld.Begonnen);
        }
        else if (_werk == punten.Werk)
        {
            Console.Out.WriteLine(Wereld.Gedaan);
            Environment.Exit(0);
        }

        _werk = punten.Werk;
        punten.Post("halen", "voor");
        var gehaald = await bus.HaalAsync(gemeente, stop);
        punten.Post("halen", "na");
        return gehaald;
    }

    public async Task RondAfAsync(Gemeentecode gemeente, Inkomend inkomend, IReadOnlyList<Bevinding>? geweigerd, CancellationToken stop)
    {
        var soort = geweigerd is null ? "afronden" : "weigeren";
        punten.Post(soort, "voor", inkomend.Naam);
        if (geweigerd is null)
        {
            await bus.RondAfAsync(gemeente, inkomend, geweigerd, stop);
        }
        else
        {
            // What a refusal leaves behind, one after the other.
            var eerder = Bestanden(gemeente).ToHashSet(StringComparer.Ordinal);
            (string Map, string Begin, string Eind)[] sporen =
            [
                ("geweigerd", inkomend.Naam, ".txt"), ("uit", "Fo01", ".deel"), ("uit", "Fo01", ".xml"), ("geweigerd", "Fo01", ".deel"), ("geweigerd", "Fo01", ".xml"),
            ];
            var keus = Array.FindIndex(sporen, s => punten.IsNieuw(soort, $"bij {s.Map} {s.Begin[..1]}{s.Eind}", inkomend.Naam));
            using var loer = keus < 0 ? null : punten.LoerOp(
                soort, $"bij {sporen[keus].Map} {sporen[keus].Begin[..1]}{sporen[keus].Eind}", inkomend.Naam, () => Bestanden(gemeente).Any(b =>
                    !eerder.Contains(b) && Path.GetFileName(Path.GetDirectoryName(b)) == sporen[keus].Map
                    && Path.GetFileName(b).StartsWith(sporen[keus].Begin, StringComparison.Ordinal) && b.EndsWith(sporen[keus].Eind, StringComparison.Ordinal))
                    && File.Exists(Path.Combine(map, gemeente.ToString(), "in", inkomend.Naam)));
            await bus.RondAfAsync(gemeente, inkomend, geweigerd, stop);
        }

        punten.Post(soort, "na", inkomend.Naam);
    }

    public async Task VerstuurAsync(Gemeentecode gemeente, Uitgaand uitgaand, CancellationToken stop)
    {
        var naam = uitgaand.Naam;
        punten.Post("versturen", "voor", naam);
        if (punten.IsNieuw("versturen", "half", naam))
        {
            // The bytes are asked for when the file is made and not yet filled.
            using var inhoud = new Valgeheugen(uitgaand.Bytes, () => punten.Post("versturen", "half", naam));
            await bus.VerstuurAsync(gemeente, uitgaand with { Bytes = inhoud.Memory }, stop);
        }
        else
        {
            var deel = Path.Combine(map, gemeente.ToString(), "uit", naam + ".deel");
            using var loer = punten.IsNieuw("versturen", "vol", naam) ? punten.LoerOp("versturen", "vol", naam, () => IsVol(deel, uitgaand.Bytes.Length)) : null;
            await bus.VerstuurAsync(gemeente, uitgaand, stop);
        }

        punten.Post("versturen", "na", naam);
    }

    private IEnumerable<string> Bestanden(Gemeentecode gemeente) => new[] { "geweigerd", "uit" }
        .Select(m => Path.Combine(map, gemeente.ToString(), m)).Where(Directory.Exists).SelectMany(Directory.GetFiles);

    // The room for a file is taken before it is filled: its last byte tells.
    private static bool IsVol(string pad, int lengte)
    {
        try
        {
            using var greep = File.OpenHandle(pad, share: FileShare.ReadWrite | FileShare.Delete);
            Span<byte> laatste = stackalloc byte[1];
            return RandomAccess.Read(greep, laatste, lengte - 1) == 1 && laatste[0] != 0;
        }
        catch (IOException)
        {
            return false;
        }
    }

    /// <summary>Bytes that tell when they are read.</summary>
    private sealed class Valgeheugen(ReadOnlyMemory<byte> inhoud, Action gelezen) : MemoryManager<byte>
    {
        private readonly byte[] _inhoud = inhoud.ToArray();

        // Asking for the length must not count as reading.
        public override Memory<byte> Memory => CreateMemory(_inhoud.Length);

        public override Span<byte> GetSpan()
        {
            gelezen();
            return _inhoud;
        }

        public override MemoryHandle Pin(int elementIndex = 0) => _inhoud.AsMemory(elementIndex).Pin();

        public override void Unpin()
        {
        }

        protected override void Dispose(bool disposing)
        {
        }
    }
}
