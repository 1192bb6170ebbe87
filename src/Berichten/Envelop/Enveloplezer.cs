using System.Globalization;

namespace Rotonde.Berichten.Envelop;

/// <summary>Opens what the hub delivers. It never throws on what a file says.</summary>
public static class Enveloplezer
{
    /// <summary>Is it an envelope (Di01, Du01), right or wrong? Looks at the root only.</summary>
    public static bool IsEnvelop(ReadOnlyMemory<byte> bytes) =>
        Kop(bytes, "ggk_D"u8) && Envelopboom.Wortelnaam(bytes) is (Envelopvorm.Di01 or Envelopvorm.Du01, Envelopvorm.Ggk);

    /// <summary>Opens an envelope: the envelope with the file in it, or all findings.</summary>
    public static Envelopresultaat Lees(ReadOnlyMemory<byte> bytes)
    {
        var (boom, fout) = Envelopboom.Lees(bytes);
        if (boom is null)
        {
            return new(null, [fout!]);
        }

        if (boom is not { Wortel: Envelopvorm.Di01 or Envelopvorm.Du01, Naamruimte: Envelopvorm.Ggk })
        {
            return new(null, [new("ENVELOP", 1, null, [], "Dit is geen envelop van de GGk.", "Gebruik een Di01 of Du01 van ggk0210.")]);
        }

        var soort = boom.Wortel == Envelopvorm.Di01 ? Envelopsoort.Heen : Envelopsoort.Retour;
        if (Envelopvorm.Toets(soort, boom.Velden, boom.Bestand is { Length: > 0 }, boom.Bestandsnaam) is { Count: > 0 } bevindingen)
        {
            return new(null, bevindingen);
        }

        var velden = boom.Velden.ToDictionary(v => v.Pad, v => v.Waarde, StringComparer.Ordinal);
        return new(
            new Ggkenvelop
            {
                Soort = soort,
                Zender = velden["stuurgegevens/zender/organisatie"],
                Zenderapplicatie = velden["stuurgegevens/zender/applicatie"],
                Ontvanger = velden["stuurgegevens/ontvanger/organisatie"],
                Ontvangerapplicatie = velden["stuurgegevens/ontvanger/applicatie"],
                Referentienummer = velden["stuurgegevens/referentienummer"],
                Tijdstip = DateTime.ParseExact(velden["stuurgegevens/tijdstipBericht"], Envelopvorm.Tijdvorm, CultureInfo.InvariantCulture),
                AntwoordOp = velden.GetValueOrDefault("stuurgegevens/crossRefnummer"),
                Functie = velden["stuurgegevens/functie"],
                Applicatieversie = (velden["parameters/applicatieVersie"], velden["parameters/applicatieSubversie"]),
                Functieversie = (velden["parameters/functieVersie"], velden["parameters/functieSubversie"]),
                Bestand = boom.Bestand,
                Bestandsnaam = boom.Bestandsnaam,
            },
            []);
    }

    // A message is opened once more by its own reader, so most files are told apart by their first bytes.
    internal static bool Kop(ReadOnlyMemory<byte> bytes, ReadOnlySpan<byte> teken) => bytes.Span[..Math.Min(bytes.Length, 4096)].IndexOf(teken) >= 0;
}
