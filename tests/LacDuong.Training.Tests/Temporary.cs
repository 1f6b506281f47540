global using Activity = LacDuong.Training.TrainingActivity;
