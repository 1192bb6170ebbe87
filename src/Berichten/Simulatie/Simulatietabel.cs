using System.Globalization;
using System.Text;
using Rotonde.Basis;

namespace Rotonde.Berichten.Simulatie;

/// <summary>The report as a table for people, in Dutch, with LF line ends; the same report always gives the same text.</summary>
public static class Simulatietabel
{
    private static readonly CultureInfo Nederlands = CultureInfo.GetCultureInfo("nl-NL");

    /// <summary>Writes the table.</summary>
    public static string Maak(Simulatieverslag verslag)
    {
        ArgumentNullException.ThrowIfNull(verslag);
        var plan = verslag.Plan;
        var uit = new StringBuilder();
        uit.Append(Nederlands, $"Gemeente {plan.Gemeente}, {plan.Begin.Voluit()} tot en met {plan.Slot.Voluit()}: {plan.Clienten} clienten, {plan.Aanbieders} aanbieders, zaad {plan.Zaad}\n\n");
        uit.Append(Nederlands, $"{"Bericht",-10}{"verzonden",10}{"dubbel",8}{"antwoord",10}{"goed",8}{"deels",8}{"afgewezen",11}\n");
        foreach (var s in verslag.Soorten)
        {
            uit.Append(Nederlands, $"{s.Soort,-10}{s.Verzonden,10:N0}{s.Dubbel,8:N0}{s.Beantwoord,10:N0}{s.Goed,8:N0}{s.Deels,8:N0}{s.Afgewezen,11:N0}\n");
        }

        uit.Append(Nederlands, $"{"samen",-10}{Som(s => s.Verzonden),10:N0}{Som(s => s.Dubbel),8:N0}{Som(s => s.Beantwoord),10:N0}{Som(s => s.Goed),8:N0}{Som(s => s.Deels),8:N0}{Som(s => s.Afgewezen),11:N0}\n");
        uit.Append("\nRetourcode  aantal  betekenis\n");
        foreach (var code in verslag.Codes)
        {
            uit.Append(Nederlands, $"{code.Code,-10}{code.Aantal,8:N0}  {code.Betekenis}\n");
        }

        uit.Append(Nederlands, $"\n{"Termijn",-58}{"op tijd",10}{"te laat",10}\n");
        foreach (var termijn in verslag.Termijnen)
        {
            uit.Append(Nederlands, $"{termijn.Wat,-58}{termijn.OpTijd,10:N0}{termijn.TeLaat,10:N0}\n");
        }

        var geld = verslag.Geld;
        uit.Append(Nederlands, $"\n{"Geld",-12}{"ingediend",20}{"toegekend",20}{"afgewezen",20}\n");
        uit.Append(Nederlands, $"{"debet",-12}{geld.IngediendDebet,20}{geld.ToegekendDebet,20}{geld.IngediendDebet - geld.ToegekendDebet,20}\n");
        uit.Append(Nederlands, $"{"credit",-12}{geld.IngediendCredit,20}{geld.ToegekendCredit,20}{geld.IngediendCredit - geld.ToegekendCredit,20}\n");
        uit.Append(Nederlands, $"{"te betalen",-12}{"",20}{geld.Netto,20}\n");
        return uit.ToString();

        int Som(Func<Soorttelling, int> welke) => verslag.Soorten.Sum(welke);
    }
}
