using Rotonde.Basis;

namespace Rotonde.Monitor.Indicatoren;

/// <summary>When a quarter is measured: at its end, and while it runs as far as it is known. A month that has not passed would look like a month without cost.</summary>
internal static class Peilmoment
{
    /// <summary>The last day of the quarter, or today while it runs.</summary>
    public static DateOnly Dag(Kwartaal kwartaal, DateOnly vandaag) => vandaag < kwartaal.Peildatum ? vandaag : kwartaal.Peildatum;

    /// <summary>The last month of the year that is over by the end of the quarter; none while January runs or the year has not begun.</summary>
    public static int? Maand(Kwartaal kwartaal, DateOnly vandaag)
    {
        if (vandaag > kwartaal.Peildatum)
        {
            return kwartaal.Nummer * 3;
        }

        return vandaag.Year == kwartaal.Jaar && vandaag.Month > 1 ? vandaag.Month - 1 : null;
    }
}
