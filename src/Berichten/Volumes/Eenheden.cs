using Rotonde.Basis;

namespace Rotonde.Berichten.Volumes;

/// <summary>Minutes, hours and tariffs. Source: iWmo/iJw 3.2, TR341, IV079, IV081.</summary>
public static class Eenheden
{
    /// <summary>Unit 01.</summary>
    public const string Minuut = "01";

    /// <summary>Unit 04.</summary>
    public const string Uur = "04";

    /// <summary>Unit 83: volume and amount are both eurocents.</summary>
    public const string Euro = "83";

    /// <summary>Does the unit of a line fit that of the allocation: equal, or minutes on hours (TR341)?</summary>
    public static bool Past(string gedeclareerd, string toegewezen) => gedeclareerd == toegewezen || (gedeclareerd == Minuut && toegewezen == Uur);

    /// <summary>A volume in the finer of the two units, so that hours and minutes can be compared and added: hours become minutes, others stay.</summary>
    public static long Fijn(long volume, string eenheid) => eenheid == Uur ? volume * 60 : volume;

    /// <summary>
    /// Minutes of a whole period as hours: first add, then round, up from 30 minutes, at least one (IV079).
    /// </summary>
    /// <param name="minuten">All minutes of the period together; none delivered stays none.</param>
    public static long Uren(long minuten) => minuten <= 0 ? 0 : Math.Max(1, (minuten + 30) / 60);

    /// <summary>The tariff a line in minutes carries for a tariff per hour: a sixtieth, rounded half up to the cent (IV081).</summary>
    public static Bedrag Minuuttarief(Bedrag uurtarief) => new(Deel(uurtarief.Centen));

    /// <summary>The amount for minutes at a tariff per hour: multiplied first, then divided by 60 and rounded half up; never by the rounded tariff per minute (IV081, TR346).</summary>
    public static Bedrag VoorMinuten(Bedrag uurtarief, long minuten) => new(Deel(checked(uurtarief.Centen * minuten)));

    /// <summary>
    /// Can this amount for minutes come from some tariff per hour that rounds to this tariff per minute? For when the agreed tariff is not known.
    /// </summary>
    /// <param name="minuten">Minutes declared.</param>
    /// <param name="minuuttarief">Tariff in the line, per minute.</param>
    /// <param name="bedrag">Amount in the line, without sign.</param>
    public static bool KanVanUurtarief(long minuten, Bedrag minuuttarief, Bedrag bedrag)
    {
        if (minuten <= 0)
        {
            return bedrag.Centen == 0;
        }

        // round(h/60) = t  <=>  60t-30 <= h <= 60t+29;  round(h*m/60) = b  <=>  60b-30 <= h*m < 60b+30
        var laagst = Math.Max(Math.Max(0, (60 * minuuttarief.Centen) - 30), Plafond((60 * bedrag.Centen) - 30, minuten));
        var hoogst = Math.Min((60 * minuuttarief.Centen) + 29, Plafond((60 * bedrag.Centen) + 30, minuten) - 1);
        return laagst <= hoogst;
    }

    private static long Deel(long zestigsten) => Math.DivRem(zestigsten + 30, 60).Quotient;

    private static long Plafond(long teller, long noemer) => teller <= 0 ? teller / noemer : ((teller - 1) / noemer) + 1;
}
