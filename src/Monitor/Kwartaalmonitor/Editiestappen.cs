using Rotonde.Basis;
using Rotonde.Basis.Regels;

namespace Rotonde.Monitor.Kwartaalmonitor;

/// <summary>An edition takes one step at a time, may go back until it is frozen, and never after.</summary>
[Regel("R-246", "Een kwartaalmonitor gaat stap voor stap naar de raad en verandert daarna niet meer.")]
public static class Editiestappen
{
    /// <summary>Tests a step.</summary>
    public static Weigering? Toets(Editiestatus van, Editiestatus naar)
    {
        if (van >= Editiestatus.NaarRaad && naar <= Editiestatus.NaarRaad)
        {
            return new Weigering(nameof(Editiestappen), "Deze kwartaalmonitor is naar de raad gestuurd. Hij kan niet meer veranderen.");
        }

        return naar == van + 1 || naar < van
            ? null
            : new Weigering(nameof(Editiestappen), "Een kwartaalmonitor slaat geen stap over. Rond eerst de huidige stap af.");
    }
}

/// <summary>A large deviation needs a forecast and an explanation before the council gets the report.</summary>
[Regel("R-228", "Zonder prognose en toelichting bij elke afwijking boven 2 % of € 50.000 gaat de kwartaalmonitor niet naar de raad.")]
public static class ToelichtingBijAfwijking
{
    /// <summary>Deviation in percent of the budget above which an explanation is needed (R-228, default).</summary>
    public const decimal GrensProcent = 2m;

    /// <summary>Deviation in money above which an explanation is needed (R-228, default).</summary>
    public static Bedrag GrensBedrag { get; } = Bedrag.Euro(50_000m);

    /// <summary>Tests one theme or the whole.</summary>
    /// <param name="onderwerp">What it is about.</param>
    /// <param name="begroting">Primary budget; none when it is not known, and then nobody can say that the deviation is small.</param>
    /// <param name="prognose">Forecast; none when there is none.</param>
    /// <param name="toelichting">The explanation.</param>
    public static Weigering? Toets(string onderwerp, Bedrag? begroting, Bedrag? prognose, string? toelichting)
    {
        if (prognose is not { } jaar)
        {
            return new Weigering(nameof(ToelichtingBijAfwijking), $"Bij {onderwerp} ontbreekt de prognose. Maak eerst een prognose.", "prognose");
        }

        if (!string.IsNullOrWhiteSpace(toelichting))
        {
            return null;
        }

        if (begroting is not { } begroot)
        {
            return new Weigering(nameof(ToelichtingBijAfwijking), $"Bij {onderwerp} is er geen begroting om de prognose mee te vergelijken. Schrijf er een toelichting bij.", "toelichting");
        }

        var afwijking = new Bedrag(Math.Abs((jaar - begroot).Centen));
        return afwijking > GrensBedrag || afwijking.Centen * 100m > begroot.Centen * GrensProcent
            ? new Weigering(nameof(ToelichtingBijAfwijking), $"Bij {onderwerp} wijkt de prognose {afwijking.InHeleEuro()} af van de begroting. Schrijf er een toelichting bij.", "toelichting")
            : null;
    }
}
