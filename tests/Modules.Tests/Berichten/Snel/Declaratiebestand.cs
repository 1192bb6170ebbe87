using System.Globalization;
using System.Text;
using Rotonde.Berichten.Structuur;

namespace Rotonde.Modules.Tests.Berichten.Snel;

/// <summary>How a file is written: nothing of it matters to the standard.</summary>
internal sealed record Opmaak
{
    internal string Verklaring { get; init; } = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";

    internal string Regeleinde { get; init; } = "\r\n";

    internal string Inspringing { get; init; } = "\t";

    /// <summary>Prefix of the message; none is the usual one.</summary>
    internal string? Prefix { get; init; }

    /// <summary>Prefix of the basisschema; none is the usual one.</summary>
    internal string? Basisprefix { get; init; }

    internal string Wortelattributen { get; init; } = "";
}

/// <summary>
/// Makes declarations of any size that are right on levels 1 and 2: April 2026, with corrections of months before, test BSNs and made-up codes.
/// The same seed gives the same bytes. Also compiled into bench.
/// </summary>
internal static class Declaratiebestand
{
    private static readonly (string Eenheid, int Tarief)[] Eenheden = [("01", 98), ("04", 6120), ("14", 21050), ("16", 5200), ("82", 14300), ("83", 0), ("84", 4075)];

    /// <summary>Writes one.</summary>
    /// <param name="standaard">WMO323 or JW323.</param>
    /// <param name="prestaties">Number of lines, at least 1.</param>
    /// <param name="zaad">Seed.</param>
    /// <param name="opmaak">How it is written.</param>
    internal static byte[] Maak(Standaard standaard, int prestaties, int zaad, Opmaak? opmaak = null)
    {
        using var uit = new MemoryStream();
        using (var schrijver = new StreamWriter(uit, new UTF8Encoding(false), 64 * 1024, leaveOpen: true))
        {
            new Schrijver(Berichtstructuur.Van(Berichtsoort.Van(standaard, 323)), schrijver, opmaak ?? new(), new Random(zaad)).Schrijf(prestaties);
        }

        return uit.ToArray();
    }

    private sealed class Schrijver(Berichtstructuur structuur, TextWriter uit, Opmaak opmaak, Random kans)
    {
        private readonly Dictionary<string, string> _prefixen = new()
        {
            ["be"] = opmaak.Prefix ?? structuur.Prefix,
            ["ba"] = opmaak.Basisprefix ?? structuur.Basisprefix,
        };

        private readonly string[] _categorieen = structuur.Soort.Standaard == Standaard.IJw ? ["45", "48", "54"] : ["01", "02", "07"];
        private int _diepte;
        private int _nummer;

        internal void Schrijf(int prestaties)
        {
            var regels = new Regel[prestaties];
            var som = 0L;
            for (var i = 0; i < prestaties; i++)
            {
                regels[i] = Maak(i);
                som += regels[i].Credit ? -regels[i].Bedrag : regels[i].Bedrag;
            }

            uit.Write(opmaak.Verklaring + opmaak.Regeleinde);
            Open("be", "Bericht", Xmlns("be", structuur.Naamruimte) + Xmlns("ba", structuur.Basisnaamruimte) + opmaak.Wortelattributen);
            Header();
            Open("be", "Declaratie");
            Veld("be", "DeclaratieNummer", "DN" + kans.Next(1, 99_999_999).ToString(CultureInfo.InvariantCulture));
            Periode("DeclaratiePeriode", "2026-04-01", "2026-04-30");
            Veld("be", "DeclaratieDagtekening", "2026-05-06");
            Bedrag("TotaalIngediendBedrag", "TotaalBedrag", Math.Abs(som), som < 0);
            Open("be", "Clienten");
            Clienten(regels);
            Sluit("be", "Clienten");
            Sluit("be", "Declaratie");
            Sluit("be", "Bericht");
        }

        private void Header()
        {
            Open("be", "Header");
            Veld("be", "BerichtCode", structuur.Berichtcode);
            Veld("be", "BerichtVersie", "3");
            Veld("be", "BerichtSubversie", "2");
            Veld("be", "Afzender", "65656055");
            Veld("be", "Ontvanger", "0226");
            Open("be", "BerichtIdentificatie");
            Veld("ba", "Identificatie", "B" + kans.Next(1, 99_999_999).ToString(CultureInfo.InvariantCulture));
            Veld("ba", "Dagtekening", "2026-05-06");
            Sluit("be", "BerichtIdentificatie");
            Open("be", "XsdVersie");
            Veld("ba", "BasisschemaXsdVersie", "1.0.0");
            Veld("ba", "BerichtXsdVersie", "1.0.0");
            Sluit("be", "XsdVersie");
            Sluit("be", "Header");
        }

        private Regel Maak(int i)
        {
            var (eenheid, tarief) = Eenheden[kans.Next(Eenheden.Length)];
            var volume = eenheid == "83" ? kans.Next(100, 900_000) : kans.Next(1, 200);
            return new(i, eenheid, tarief, volume, eenheid == "83" ? volume : (long)volume * tarief, kans.Next(25) == 0, kans.Next(12) == 0 ? kans.Next(1, 4) : 4);
        }

        private void Clienten(Regel[] regels)
        {
            // There are about nine thousand numbers for tests.
            var meest = Math.Max(5, (regels.Length / 4_000) + 2);
            var bsn = 99_990_000;
            for (var i = 0; i < regels.Length;)
            {
                Open("be", "Client");
                Veld("be", "Bsn", Burger(ref bsn));
                Open("be", "Prestaties");
                for (var n = kans.Next(1, meest); n > 0 && i < regels.Length; n--)
                {
                    Prestatie(regels[i++]);
                }

                Sluit("be", "Prestaties");
                Sluit("be", "Client");
            }
        }

        private void Prestatie(Regel regel)
        {
            Open("be", "Prestatie");
            Open("be", "ProductReferentie");
            Veld("ba", "ReferentieNummer", $"R{regel.Nummer:D9}");
            if (regel.Credit)
            {
                Veld("ba", "VorigReferentieNummer", $"Q{regel.Nummer:D9}");
            }

            Sluit("be", "ProductReferentie");
            Veld("be", "ToewijzingNummer", (300_000 + _nummer++).ToString(CultureInfo.InvariantCulture));
            var categorie = _categorieen[regel.Nummer % _categorieen.Length];
            Veld("be", "ProductCategorie", categorie);
            Veld("be", "ProductCode", $"{categorie}A{regel.Nummer % 100:D2}");
            Periode("ProductPeriode", $"2026-{regel.Maand:D2}-01", $"2026-{regel.Maand:D2}-{DateTime.DaysInMonth(2026, regel.Maand):D2}");
            Veld("be", "GeleverdVolume", regel.Volume.ToString(CultureInfo.InvariantCulture));
            Veld("be", "Eenheid", regel.Eenheid);
            if (regel.Eenheid != "83")
            {
                Veld("be", "ProductTarief", regel.Tarief.ToString(CultureInfo.InvariantCulture));
            }

            Bedrag("IngediendBedrag", "Bedrag", regel.Bedrag, regel.Credit);
            Sluit("be", "Prestatie");
        }

        private void Periode(string naam, string begin, string einde)
        {
            Open("be", naam);
            Veld("ba", "Begindatum", begin);
            Veld("ba", "Einddatum", einde);
            Sluit("be", naam);
        }

        private void Bedrag(string naam, string veld, long bedrag, bool credit)
        {
            Open("be", naam);
            Veld("ba", veld, bedrag.ToString(CultureInfo.InvariantCulture));
            Veld("ba", "DebetCredit", credit ? "C" : "D");
            Sluit("be", naam);
        }

        private static string Burger(ref int stam)
        {
            while (true)
            {
                var som = 0;
                for (int i = 0, rest = stam; i < 8; i++, rest /= 10)
                {
                    som += (i + 2) * (rest % 10);
                }

                var laatste = som % 11;
                stam++;
                if (laatste < 10)
                {
                    return $"{stam - 1}{laatste}";
                }
            }
        }

        private string Xmlns(string ruimte, string waarde) => $" xmlns{(_prefixen[ruimte].Length == 0 ? "" : ":")}{_prefixen[ruimte]}=\"{waarde}\"";

        private string Tag(string ruimte, string naam) => _prefixen[ruimte].Length == 0 ? naam : $"{_prefixen[ruimte]}:{naam}";

        private void Begin()
        {
            for (var i = 0; i < _diepte; i++)
            {
                uit.Write(opmaak.Inspringing);
            }
        }

        private void Open(string ruimte, string naam, string attributen = "")
        {
            Begin();
            uit.Write($"<{Tag(ruimte, naam)}{attributen}>{opmaak.Regeleinde}");
            _diepte++;
        }

        private void Sluit(string ruimte, string naam)
        {
            _diepte--;
            Begin();
            uit.Write($"</{Tag(ruimte, naam)}>{opmaak.Regeleinde}");
        }

        private void Veld(string ruimte, string naam, string waarde)
        {
            Begin();
            uit.Write($"<{Tag(ruimte, naam)}>{waarde}</{Tag(ruimte, naam)}>{opmaak.Regeleinde}");
        }
    }

    private readonly record struct Regel(int Nummer, string Eenheid, int Tarief, int Volume, long Bedrag, bool Credit, int Maand);
}
