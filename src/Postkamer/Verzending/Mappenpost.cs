using System.Text;
using Rotonde.Basis;
using Rotonde.Berichten.Controles;
using Rotonde.Berichten.Xml;

namespace Rotonde.Postkamer.Verzending;

/// <summary>
/// The post box as folders per gemeente: <c>in/</c> is emptied into <c>verwerkt/</c> and <c>geweigerd/</c> (with a text of all findings), <c>uit/</c> is filled.
/// Files are written under another name first, so that nobody reads half a message. A file that is unreadable or breaks the schema is answered with a Fo01 in
/// <c>uit/</c>, once: a copy in <c>geweigerd/</c> remembers that it was.
/// </summary>
/// <param name="map">Folder that holds a folder per gemeente.</param>
/// <param name="klok">Clock for the moment in a Fo01; none is the clock of the machine.</param>
/// <param name="verpakking">How messages lie in <c>uit/</c>; what comes in may be bare or in an envelope, whatever this says.</param>
public sealed class Mappenpost(string map, TimeProvider? klok = null, Verpakking verpakking = Verpakking.Kaal) : ITransport
{
    /// <inheritdoc />
    public async Task<IReadOnlyList<Inkomend>> HaalAsync(Gemeentecode gemeente, CancellationToken stop)
    {
        var uit = new List<Inkomend>();
        var bestanden = new DirectoryInfo(Pad(gemeente, "in")).EnumerateFiles("*.xml")
            .Where(f => !f.Attributes.HasFlag(FileAttributes.ReparsePoint)).OrderBy(f => f.LastWriteTimeUtc).ThenBy(f => f.Name, StringComparer.Ordinal).Take(100).ToList();
        foreach (var bestand in bestanden)
        {
            uit.Add(new Inkomend(bestand.Name, await LeesAsync(bestand, stop)));
        }

        return uit;
    }

    /// <inheritdoc />
    public async Task RondAfAsync(Gemeentecode gemeente, Inkomend inkomend, IReadOnlyList<Bevinding>? geweigerd, CancellationToken stop)
    {
        var naam = Path.GetFileName(inkomend.Naam);
        var doel = Path.Combine(Pad(gemeente, geweigerd is null ? "verwerkt" : "geweigerd"), naam);

        if (geweigerd is not null)
        {
            var tekst = new StringBuilder("Dit bericht kon niet worden aangenomen.\r\n\r\n");
            foreach (var bevinding in geweigerd)
            {
                tekst.Append(System.Globalization.CultureInfo.InvariantCulture, $"{bevinding.Regel} regel {bevinding.Regelnummer}, kolom {bevinding.Kolom}: {bevinding.Melding} {bevinding.Herstel}\r\n");
            }

            await File.WriteAllTextAsync(doel + ".bevindingen.txt", tekst.ToString(), stop);
            await MeldFoutAsync(gemeente, inkomend, geweigerd, stop);
        }

        File.Move(Path.Combine(Pad(gemeente, "in"), naam), doel, overwrite: true);
    }

    /// <inheritdoc />
    public async Task VerstuurAsync(Gemeentecode gemeente, Uitgaand uitgaand, CancellationToken stop)
    {
        var doel = Path.Combine(Pad(gemeente, "uit"), Path.GetFileName(uitgaand.Naam));
        await File.WriteAllBytesAsync(doel + ".deel", Verpakt.Van(verpakking, gemeente, uitgaand), stop);
        File.Move(doel + ".deel", doel, overwrite: true);
    }

    // Told first and remembered after: killed in between, it is written again under the same name with the same number.
    private async Task MeldFoutAsync(Gemeentecode gemeente, Inkomend inkomend, IReadOnlyList<Bevinding> bevindingen, CancellationToken stop)
    {
        var naam = $"Fo01_{Foutantwoord.Nummer(inkomend.Bytes)}.xml";
        var gemeld = Path.Combine(Pad(gemeente, "geweigerd"), naam);
        if (FoutantwoordHoortErbij.Toets(bevindingen) && !File.Exists(gemeld))
        {
            var bytes = Foutantwoord.Maak(gemeente, inkomend, bevindingen, (klok ?? TimeProvider.System).GetUtcNow());
            await VerstuurAsync(gemeente, new Uitgaand(naam, bytes), stop);
            await File.WriteAllBytesAsync(gemeld + ".deel", bytes, stop);
            File.Move(gemeld + ".deel", gemeld, overwrite: true);
        }
    }

    private static async Task<byte[]> LeesAsync(FileInfo bestand, CancellationToken stop)
    {
        // One byte more than an envelope around the largest message: enough to be refused as too large, never more in memory.
        var buffer = new byte[Math.Min(bestand.Length, (Xmlgrenzen.Standaard.Bytes * 3L / 2) + 1L)];
        await using var stroom = bestand.OpenRead();
        var gelezen = await stroom.ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false, stop);
        return gelezen == buffer.Length ? buffer : buffer[..gelezen];
    }

    private string Pad(Gemeentecode gemeente, string naam)
    {
        var pad = Path.Combine(map, gemeente.ToString(), naam);
        Directory.CreateDirectory(pad);
        return pad;
    }
}
